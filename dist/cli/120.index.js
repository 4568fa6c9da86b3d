"use strict";
exports.id = 120;
exports.ids = [120];
exports.modules = {

/***/ 9120:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ controls_gen_default)
/* harmony export */ });
// .build/policy/controls.gen.json
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