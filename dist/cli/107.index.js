export const id = 107;
export const ids = [107];
export const modules = {

/***/ 7107:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPack: () => (/* reexport safe */ _load_pack_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _load_pack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1385);



/***/ })

};
