"use strict";
exports.id = 120;
exports.ids = [120];
exports.modules = {

/***/ 9120:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ controls_gen_exports),
/* harmony export */   t: () => (/* binding */ controls_gen_default)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9584);

// .build/policy/controls.gen.json
var controls_gen_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)({ default: () => controls_gen_default });
var controls_gen_default = [
	"id.model-identity",
	"id.provider-contact",
	"id.intended-use",
	"id.prohibited-use",
	"id.risk-class",
	"id.architecture",
	"id.upstream-components",
	"id.licence",
	"data.sources",
	"data.composition",
	"data.preparation",
	"data.quality",
	"data.representativeness",
	"data.synthetic",
	"data.integrity",
	"data.versioning",
	"priv.personal-data",
	"priv.special-category",
	"priv.dpia",
	"priv.rights-retention",
	"cr.policy",
	"cr.training-summary",
	"compute.flop-total",
	"compute.method",
	"compute.hardware",
	"compute.modification-share",
	"energy.training",
	"eval.performance",
	"eval.test-set",
	"eval.thresholds",
	"eval.red-team",
	"eval.independent",
	"eval.reproducible",
	"sec.robustness",
	"sec.adversarial",
	"sec.access",
	"sec.vuln-disclosure",
	"sec.fallback",
	"fair.group-metrics",
	"fair.mitigation",
	"fair.legal-attributes",
	"fair.accessibility",
	"tr.instructions",
	"tr.ai-notice",
	"tr.content-marking",
	"tr.explanation",
	"tr.limitations",
	"tr.contest",
	"ho.design",
	"ho.competence",
	"mon.logging",
	"mon.post-deployment",
	"mon.incidents",
	"mon.change",
	"gov.policy",
	"gov.owner",
	"gov.risk-register",
	"gov.impact",
	"gov.qms",
	"gov.suppliers",
	"conf.technical-file",
	"conf.assessment",
	"conf.registration",
	"conf.threshold-notice",
	"conf.public-report"
];



/***/ })

};
;