export const id = 706;
export const ids = [706];
export const modules = {

/***/ 610:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

// Generated from schemas/ by `npm run generate`; do not edit.

exports.L = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ai-policy-gate.example/schemas/configuration/v1","title":"Configuration of AI Policy Gate (.github/ai-policy.yml)","type":"object","additionalProperties":false,"properties":{"jurisdictions":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"description":"Packs to judge by; all built-in ones by default."},"enforce":{"enum":["gate","observe"],"description":"observe reports everything and blocks nothing that the evidence says; our own errors still fail."},"fail-on":{"enum":["error","warning"],"description":"The mildest severity that blocks."},"blocks":{"enum":["all","new"],"description":"new: findings that the merge base has too are advisory in pull requests."},"certainty":{"enum":["secondary","primary"],"description":"The weakest certainty of text and date that may block."},"scope":{"type":"object","additionalProperties":false,"description":"A floor that no pull request can lower.","properties":{"markets":{"type":"array","items":{"enum":["eu","uk","sg","jp"]}},"activities":{"type":"array","items":{"enum":["develops","offers","integrates","modifies","uses","imports","distributes","represents","supplies-data"]}},"expects":{"type":"array","items":{"enum":["system","model"]}}}},"include":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"maxItems":100},"exclude":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"maxItems":100},"packs":{"type":"array","items":{"type":"string","minLength":1},"maxItems":20,"description":"Folders of organisation packs at the trusted ref."},"profiles":{"type":"object","description":"Profiles of packs, by pack id: voluntary instruments that are taken one step more seriously.","additionalProperties":{"type":"array","uniqueItems":true,"items":{"type":"string"}}},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","severity","reason","owner","expires"],"properties":{"rule":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"severity":{"enum":["error","warning","notice","off"]},"reason":{"type":"string","minLength":10},"owner":{"type":"string","minLength":2},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}},"trusted-branches":{"type":"array","items":{"type":"string","minLength":1}},"allow-past-as-of":{"type":"boolean"},"as-of":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"Judge as of this day instead of today."}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (__webpack_require__(6214)/* ["default"] */ .A);
const pattern4 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://ai-policy-gate.example/schemas/configuration/v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.jurisdictions !== undefined){
let data0 = data.jurisdictions;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/jurisdictions",schemaPath:"#/properties/jurisdictions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/jurisdictions/" + i0,schemaPath:"#/properties/jurisdictions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/jurisdictions/" + i0,schemaPath:"#/properties/jurisdictions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err4 = {instancePath:instancePath+"/jurisdictions",schemaPath:"#/properties/jurisdictions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err5 = {instancePath:instancePath+"/jurisdictions",schemaPath:"#/properties/jurisdictions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.enforce !== undefined){
let data2 = data.enforce;
if(!((data2 === "gate") || (data2 === "observe"))){
const err6 = {instancePath:instancePath+"/enforce",schemaPath:"#/properties/enforce/enum",keyword:"enum",params:{allowedValues: schema31.properties.enforce.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["fail-on"] !== undefined){
let data3 = data["fail-on"];
if(!((data3 === "error") || (data3 === "warning"))){
const err7 = {instancePath:instancePath+"/fail-on",schemaPath:"#/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema31.properties["fail-on"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.blocks !== undefined){
let data4 = data.blocks;
if(!((data4 === "all") || (data4 === "new"))){
const err8 = {instancePath:instancePath+"/blocks",schemaPath:"#/properties/blocks/enum",keyword:"enum",params:{allowedValues: schema31.properties.blocks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.certainty !== undefined){
let data5 = data.certainty;
if(!((data5 === "secondary") || (data5 === "primary"))){
const err9 = {instancePath:instancePath+"/certainty",schemaPath:"#/properties/certainty/enum",keyword:"enum",params:{allowedValues: schema31.properties.certainty.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.scope !== undefined){
let data6 = data.scope;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((key1 === "markets") || (key1 === "activities")) || (key1 === "expects"))){
const err10 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.markets !== undefined){
let data7 = data6.markets;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(!((((data8 === "eu") || (data8 === "uk")) || (data8 === "sg")) || (data8 === "jp"))){
const err11 = {instancePath:instancePath+"/scope/markets/" + i2,schemaPath:"#/properties/scope/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scope.properties.markets.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/scope/markets",schemaPath:"#/properties/scope/properties/markets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.activities !== undefined){
let data9 = data6.activities;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
let data10 = data9[i3];
if(!(((((((((data10 === "develops") || (data10 === "offers")) || (data10 === "integrates")) || (data10 === "modifies")) || (data10 === "uses")) || (data10 === "imports")) || (data10 === "distributes")) || (data10 === "represents")) || (data10 === "supplies-data"))){
const err13 = {instancePath:instancePath+"/scope/activities/" + i3,schemaPath:"#/properties/scope/properties/activities/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scope.properties.activities.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/scope/activities",schemaPath:"#/properties/scope/properties/activities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.expects !== undefined){
let data11 = data6.expects;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i4=0; i4<len3; i4++){
let data12 = data11[i4];
if(!((data12 === "system") || (data12 === "model"))){
const err15 = {instancePath:instancePath+"/scope/expects/" + i4,schemaPath:"#/properties/scope/properties/expects/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.scope.properties.expects.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/scope/expects",schemaPath:"#/properties/scope/properties/expects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.include !== undefined){
let data13 = data.include;
if(Array.isArray(data13)){
if(data13.length > 100){
const err18 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len4 = data13.length;
for(let i5=0; i5<len4; i5++){
let data14 = data13[i5];
if(typeof data14 === "string"){
if(func2(data14) > 200){
const err19 = {instancePath:instancePath+"/include/" + i5,schemaPath:"#/properties/include/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data14) < 1){
const err20 = {instancePath:instancePath+"/include/" + i5,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/include/" + i5,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.exclude !== undefined){
let data15 = data.exclude;
if(Array.isArray(data15)){
if(data15.length > 100){
const err23 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len5 = data15.length;
for(let i6=0; i6<len5; i6++){
let data16 = data15[i6];
if(typeof data16 === "string"){
if(func2(data16) > 200){
const err24 = {instancePath:instancePath+"/exclude/" + i6,schemaPath:"#/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data16) < 1){
const err25 = {instancePath:instancePath+"/exclude/" + i6,schemaPath:"#/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/exclude/" + i6,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.packs !== undefined){
let data17 = data.packs;
if(Array.isArray(data17)){
if(data17.length > 20){
const err28 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len6 = data17.length;
for(let i7=0; i7<len6; i7++){
let data18 = data17[i7];
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err29 = {instancePath:instancePath+"/packs/" + i7,schemaPath:"#/properties/packs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/packs/" + i7,schemaPath:"#/properties/packs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/packs",schemaPath:"#/properties/packs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.profiles !== undefined){
let data19 = data.profiles;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
let data20 = data19[key2];
if(Array.isArray(data20)){
const len7 = data20.length;
for(let i8=0; i8<len7; i8++){
if(typeof data20[i8] !== "string"){
const err32 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/properties/profiles/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i9 = data20.length;
let j1;
if(i9 > 1){
const indices1 = {};
for(;i9--;){
let item1 = data20[i9];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err33 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i9+" are identical)"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break;
}
indices1[item1] = i9;
}
}
}
else {
const err34 = {instancePath:instancePath+"/profiles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/profiles/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.overrides !== undefined){
let data22 = data.overrides;
if(Array.isArray(data22)){
const len8 = data22.length;
for(let i10=0; i10<len8; i10++){
let data23 = data22[i10];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.rule === undefined){
const err36 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data23.severity === undefined){
const err37 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23.reason === undefined){
const err38 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data23.owner === undefined){
const err39 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data23.expires === undefined){
const err40 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data23){
if(!(((((key3 === "rule") || (key3 === "severity")) || (key3 === "reason")) || (key3 === "owner")) || (key3 === "expires"))){
const err41 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data23.rule !== undefined){
let data24 = data23.rule;
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
const err42 = {instancePath:instancePath+"/overrides/" + i10+"/rule",schemaPath:"#/properties/overrides/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/overrides/" + i10+"/rule",schemaPath:"#/properties/overrides/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data23.severity !== undefined){
let data25 = data23.severity;
if(!((((data25 === "error") || (data25 === "warning")) || (data25 === "notice")) || (data25 === "off"))){
const err44 = {instancePath:instancePath+"/overrides/" + i10+"/severity",schemaPath:"#/properties/overrides/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.reason !== undefined){
let data26 = data23.reason;
if(typeof data26 === "string"){
if(func2(data26) < 10){
const err45 = {instancePath:instancePath+"/overrides/" + i10+"/reason",schemaPath:"#/properties/overrides/items/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/overrides/" + i10+"/reason",schemaPath:"#/properties/overrides/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.owner !== undefined){
let data27 = data23.owner;
if(typeof data27 === "string"){
if(func2(data27) < 2){
const err47 = {instancePath:instancePath+"/overrides/" + i10+"/owner",schemaPath:"#/properties/overrides/items/properties/owner/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/overrides/" + i10+"/owner",schemaPath:"#/properties/overrides/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23.expires !== undefined){
let data28 = data23.expires;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
const err49 = {instancePath:instancePath+"/overrides/" + i10+"/expires",schemaPath:"#/properties/overrides/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/overrides/" + i10+"/expires",schemaPath:"#/properties/overrides/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/overrides/" + i10,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data["trusted-branches"] !== undefined){
let data29 = data["trusted-branches"];
if(Array.isArray(data29)){
const len9 = data29.length;
for(let i11=0; i11<len9; i11++){
let data30 = data29[i11];
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err53 = {instancePath:instancePath+"/trusted-branches/" + i11,schemaPath:"#/properties/trusted-branches/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/trusted-branches/" + i11,schemaPath:"#/properties/trusted-branches/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/trusted-branches",schemaPath:"#/properties/trusted-branches/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data["allow-past-as-of"] !== undefined){
if(typeof data["allow-past-as-of"] !== "boolean"){
const err56 = {instancePath:instancePath+"/allow-past-as-of",schemaPath:"#/properties/allow-past-as-of/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data["as-of"] !== undefined){
let data32 = data["as-of"];
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err57 = {instancePath:instancePath+"/as-of",schemaPath:"#/properties/as-of/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/as-of",schemaPath:"#/properties/as-of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};



/***/ }),

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGateCommand: () => (/* binding */ runGateCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/evidence/blob-id.js
/** Owns the id that git gives to the bytes of a file; equal ids mean equal bytes, whatever source they came from. */

/** SHA-1 over `blob <length>\0` and the bytes, 40 hex digits. */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./.build/evidence/directory.js
/**
 * Owns reading from a directory on disk. Links are listed and never followed; only regular files whose real path lies
 * under the root are read.
 */



/** Entries after which a listing is cut, and says so. */
const MAX_ENTRIES = 100_000;
const SKIPPED = new Set(['.git', 'node_modules']);
/** The files under `root` as they are now. Rejects where the root is no directory that can be read. */
function directorySource(root, maxEntries = MAX_ENTRIES) {
    let listing = null;
    return {
        label: root,
        commit: null,
        async list() {
            listing ??= listDirectory(root, maxEntries);
            return listing;
        },
        read: async (entry, limit) => readEntry(root, entry, limit),
    };
}
function listDirectory(root, maxEntries) {
    const entries = [];
    const unread = [];
    const folders = [''];
    let visited = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const found = readFolder(root, folder);
        if (found === null) {
            unread.push(folder);
            continue;
        }
        for (const child of found) {
            if (SKIPPED.has(child.name))
                continue;
            if (++visited > maxEntries)
                return cut(entries, `The directory holds more than ${maxEntries} entries; the rest was not listed.`);
            const path = folder === '' ? child.name : `${folder}/${child.name}`;
            if (child.isDirectory())
                folders.push(path);
            else if (child.isSymbolicLink())
                entries.push({ path, kind: 'link', size: null, blob: null });
            else if (child.isFile())
                entries.push({ path, kind: 'file', size: null, blob: null });
        }
    }
    const reason = unread.length === 0 ? null : `${unread.length} folder(s) could not be listed, the first is ${unread.sort()[0]}.`;
    return cut(entries, reason);
}
/** A folder below the root that cannot be read makes the listing incomplete; an unreadable root is a fault. */
function readFolder(root, folder) {
    try {
        return external_node_fs_.readdirSync((0,external_node_path_.join)(root, folder), { withFileTypes: true });
    }
    catch (error) {
        if (folder === '')
            throw error;
        return null;
    }
}
function cut(entries, truncated) {
    return { entries: entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), truncated };
}
function readEntry(root, entry, limit) {
    if (entry.kind === 'link')
        return refuse('It is a link, and links are not followed.');
    if (entry.kind === 'submodule')
        return refuse('It is a submodule, which is not read.');
    try {
        const [base, real] = [external_node_fs_.realpathSync(root), external_node_fs_.realpathSync((0,external_node_path_.join)(root, entry.path))];
        if (real !== (0,external_node_path_.join)(base, ...entry.path.split('/')) || !real.startsWith(base.endsWith(external_node_path_.sep) ? base : base + external_node_path_.sep)) {
            return refuse('It is reached through a link, and links are not followed.');
        }
        return readWhole(real, limit);
    }
    catch (error) {
        return refuse(`It cannot be read (${errorCode(error)}).`);
    }
}
function readWhole(path, limit) {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
    const file = external_node_fs_.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const status = external_node_fs_.fstatSync(file);
        if (!status.isFile())
            return refuse('It is no regular file.');
        if (status.size > limit)
            return refuse(`It is larger than ${limit} bytes.`);
        const buffer = Buffer.alloc(status.size + 1);
        let length = 0;
        for (;;) {
            const read = external_node_fs_.readSync(file, buffer, length, buffer.length - length, length);
            length += read;
            if (length > status.size)
                return refuse('It grew while it was read.');
            if (read === 0)
                break;
        }
        const bytes = new Uint8Array(buffer.subarray(0, length));
        return { ok: true, bytes, blob: blobId(bytes) };
    }
    finally {
        external_node_fs_.closeSync(file);
    }
}
function refuse(reason) {
    return { ok: false, reason };
}
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
}

;// CONCATENATED MODULE: ./.build/evidence/policy-text.js
const MAX_BYTES = 1_000_000;
/** A reader of single files and folders over a source; the source is listed once. */
function policyReader(source) {
    return {
        commit: source.commit,
        readText: (path) => readText(source, path),
        listFolder: async (folder) => {
            const prefix = `${folder.replace(/^\.\//, '').replace(/\/+$/, '')}/`;
            return (await source.list()).entries.filter((e) => e.path.startsWith(prefix)).map((e) => e.path);
        },
    };
}
async function readText(source, path) {
    const listing = await source.list();
    const entry = listing.entries.find((e) => e.path === path);
    if (!entry) {
        return listing.truncated === null ? { state: 'absent' } : { state: 'unreadable', reason: listing.truncated };
    }
    if (entry.kind !== 'file')
        return { state: 'unreadable', reason: `${path} is a ${entry.kind}, not a regular file` };
    const bytes = await source.read(entry, MAX_BYTES);
    if (!bytes.ok)
        return { state: 'unreadable', reason: bytes.reason };
    try {
        return { state: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.bytes), blob: bytes.blob };
    }
    catch {
        return { state: 'unreadable', reason: `${path} is not UTF-8 text` };
    }
}

;// CONCATENATED MODULE: ./.build/evidence/evidence-names.js
/** Owns what a path alone says: whether a file must be evidence by its name, may be, or is not looked at. */
/** Kinds of native declarations; each names the files it is usually kept in. */
const DECLARATIONS = ['ai-system', 'data-provenance', 'training-compute'];
const DECLARATION_NAME = /(?:^|[._-])(?:ai[-_]system|data[-_]provenance|training[-_]compute)(?:$|[._-])/i;
const CARD_NAME = /model[-_ ]?card/i;
/** Of documentation sites and package managers: never evidence, and there are many. */
const OTHER_YAML = /(?:^|[-_.])(?:lock|workspace)\.ya?ml$|^(?:pnpm-lock|mkdocs|_config|docker-compose|compose|codecov|dependabot|chart|kustomization)\.ya?ml$|^\./i;
/** Folders of others' code, of tools and of test material that is no statement about this repository. */
const OTHER_FOLDERS = new Set([
    '.git',
    'node_modules',
    'bower_components',
    'vendor',
    '.venv',
    'venv',
    'site-packages',
    '__pycache__',
    '.tox',
    '.circleci',
]);
/** What the name of a file promises. Markdown templates are forms to fill in, not cards. */
function classOf(path) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    if (folders.some((folder) => OTHER_FOLDERS.has(folder)) || /^\.github\/(?:workflows|actions)\//.test(path))
        return null;
    const dot = name.lastIndexOf('.');
    const stem = dot < 0 ? name : name.slice(0, dot);
    const extension = dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
    const yaml = extension === 'yml' || extension === 'yaml';
    if ((yaml || extension === 'json') && DECLARATION_NAME.test(stem))
        return /\.schema$/i.test(stem) ? null : 'declaration';
    if (extension === 'md' || extension === 'markdown') {
        if (/template/i.test(stem) || folders.some((folder) => /^templates?$/i.test(folder)))
            return null;
        if (CARD_NAME.test(stem))
            return 'card';
        return /^readme$/i.test(stem) ? 'readme' : null;
    }
    return yaml && !OTHER_YAML.test(name) ? 'yaml' : null;
}

;// CONCATENATED MODULE: ./.build/evidence/glob.js
/**
 * Owns matching paths against `include` and `exclude` patterns. `*` and `?` stay within a name, `**` crosses folders;
 * everything else stands for itself. No regular expression is built from a pattern, so none can run away.
 */
/** Longest pattern that is looked at; a longer one matches nothing. */
const MAX_PATTERN = 1000;
/**
 * True where a pattern matches a path or one of the folders it lies in. A pattern without a slash (other than at its
 * end) matches names at any depth; a leading slash ties it to the root.
 */
function matchesGlob(pattern, path) {
    if (pattern.length > MAX_PATTERN)
        return false;
    const parts = pattern
        .replace(/^\.?\//, '')
        .split('/')
        .filter((part) => part !== '');
    if (parts.length === 0)
        return false;
    const anchored = pattern.startsWith('/') || parts.length > 1;
    const wanted = anchored ? parts : ['**', ...parts];
    const names = path.split('/');
    for (let length = 1; length <= names.length; length++) {
        if (matchesNames(wanted, names.slice(0, length)))
            return true;
    }
    return false;
}
/** True where any of the patterns matches. */
function matchesAny(patterns, path) {
    return patterns.some((pattern) => matchesGlob(pattern, path));
}
/** On a mismatch only the last wildcard is tried again, one step further: enough for globs, and never exponential. */
function matchesNames(pattern, names) {
    return matchSequence(pattern.length, names.length, (i) => pattern[i] === '**', (i, j) => matchesName(pattern[i] ?? '', names[j] ?? ''));
}
function matchesName(pattern, name) {
    return matchSequence(pattern.length, name.length, (i) => pattern[i] === '*', (i, j) => pattern[i] === '?' || pattern[i] === name[j]);
}
function matchSequence(patternLength, length, isWild, isSame) {
    let i = 0;
    let j = 0;
    let wild = -1;
    let resume = 0;
    while (j < length) {
        if (i < patternLength && isWild(i)) {
            wild = i++;
            resume = j;
        }
        else if (i < patternLength && isSame(i, j)) {
            i++;
            j++;
        }
        else if (wild >= 0) {
            i = wild + 1;
            j = ++resume;
        }
        else {
            return false;
        }
    }
    while (i < patternLength && isWild(i))
        i++;
    return i === patternLength;
}

;// CONCATENATED MODULE: ./.build/evidence/discover.js
/** Owns which entries of a tree are looked at, in which order, and how many; reading them is `read-evidence.ts`. */


/** Largest file that is read, in bytes. */
const MAX_FILE_BYTES = 1024 * 1024;
/** Files looked at besides those whose name promises evidence. */
const MAX_CANDIDATES = 400;
/** Files whose name promises evidence. */
const MAX_NAMED = 2000;
/**
 * Chooses the candidates of a listing. Beyond the limits the files nearest to the root are kept, and `truncated` says
 * how many were not looked at.
 */
function discover(listing, selection) {
    const found = listing.entries.flatMap((entry) => toCandidate(entry, selection));
    const named = found.filter((candidate) => isNamed(candidate)).sort(byDepth);
    const others = found.filter((candidate) => !isNamed(candidate)).sort(byDepth);
    const left = Math.max(0, named.length - MAX_NAMED) + Math.max(0, others.length - MAX_CANDIDATES);
    const kept = [...named.slice(0, MAX_NAMED), ...others.slice(0, MAX_CANDIDATES)].sort(byPath);
    const note = left === 0
        ? null
        : `${left} of ${found.length} files that may be evidence were not looked at; narrow the search with include or exclude in the configuration.`;
    const reasons = [listing.truncated, note].filter((reason) => reason !== null);
    return { candidates: kept, truncated: reasons.length === 0 ? null : reasons.join(' ') };
}
/** True where configuration lets a path be looked at. */
function isSelected(path, selection) {
    if (selection.include.length > 0 && !matchesAny(selection.include, path))
        return false;
    return !matchesAny(selection.exclude, path);
}
function toCandidate(entry, selection) {
    const found = classOf(entry.path);
    if (found === null || !isSelected(entry.path, selection))
        return [];
    const named = found === 'declaration' || found === 'card';
    if (!named && entry.kind !== 'file')
        return [];
    if (found === 'yaml' && entry.size !== null && entry.size > MAX_FILE_BYTES)
        return [];
    return [{ entry, class: found }];
}
function isNamed(candidate) {
    return candidate.class === 'declaration' || candidate.class === 'card';
}
const ORDER = ['declaration', 'card', 'readme', 'yaml'];
function byDepth(a, b) {
    return depth(a) - depth(b) || ORDER.indexOf(a.class) - ORDER.indexOf(b.class) || byPath(a, b);
}
function depth(candidate) {
    return candidate.entry.path.split('/').length;
}
function byPath(a, b) {
    return a.entry.path < b.entry.path ? -1 : a.entry.path > b.entry.path ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/evidence/document.js
/** Deepest nesting of lists and mappings that is read; nothing people write by hand comes near it. */
const MAX_DEPTH = 64;
/** Splits a text into lines. A line ends with LF or CRLF; a byte order mark is dropped. */
function positionText(raw) {
    const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const lines = starts.map((start, i) => {
        const next = starts[i + 1];
        const end = next === undefined ? text.length : next - 1;
        return text.slice(start, end > start && text[end - 1] === '\r' && next !== undefined ? end - 1 : end);
    });
    return { text, lines, starts };
}
/** The range between two offsets; trailing white space and line ends are left out. */
function rangeBetween(source, start, end) {
    let last = Math.min(end, source.text.length);
    while (last > start && isSpace(source.text.charCodeAt(last - 1)))
        last--;
    const from = positionAt(source, start);
    const to = positionAt(source, Math.max(last, start));
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
/** The range of whole lines, both ends counted from 1 and inclusive. */
function rangeOfLines(source, first, last) {
    const end = Math.max(first, Math.min(last, source.lines.length));
    return { startLine: first, startColumn: 1, endLine: end, endColumn: (source.lines[end - 1] ?? '').length + 1 };
}
/** From the start of one range to the end of another. */
function spanRange(from, to) {
    return {
        startLine: from.startLine,
        startColumn: from.startColumn,
        endLine: to.endLine,
        endColumn: to.endColumn,
    };
}
/** The entry of a mapping with this key, if there is one. */
function entryOf(node, key) {
    return node.entries.find((entry) => entry.key === key);
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
function positionAt(source, offset) {
    let low = 0;
    let high = source.starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((source.starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - (source.starts[low] ?? 0) + 1 };
}

;// CONCATENATED MODULE: ./.build/evidence/evidence-file.js
/** Owns turning bytes into text: what is no text, or not the file itself but a pointer to it, is told apart here. */

/** Decodes UTF-8 strictly. Codes: `lfs-pointer`, `not-utf8`, `not-text`. */
function decodeText(bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { ok: false, code: 'not-utf8', reason: 'It is not text in UTF-8; save it in that encoding.' };
    }
    if (text.startsWith('version https://git-lfs.github.com/spec/') && text.length < 1024) {
        return {
            ok: false,
            code: 'lfs-pointer',
            reason: 'It is kept in Git LFS and only its pointer is in the tree; keep evidence in git itself.',
        };
    }
    if (text.includes('\0'))
        return { ok: false, code: 'not-text', reason: 'It holds NUL characters and is not text.' };
    return { ok: true, source: positionText(text) };
}

// EXTERNAL MODULE: ./.build/facts/dossier.js
var facts_dossier = __webpack_require__(6515);
// EXTERNAL MODULE: ./.build/facts/fact.js
var facts_fact = __webpack_require__(8678);
;// CONCATENATED MODULE: ./.build/evidence/format.js
/** A file of a format that cannot be read whole: nothing in it counts. */
function unreadable(path, trouble) {
    const reason = `${trouble.message} (line ${trouble.range.startLine})`;
    const problem = { code: trouble.code, path, range: trouble.range, message: trouble.message, fact: null, fix: null };
    return { state: 'unreadable', reason, declaration: null, subjects: [], facts: [], problems: [problem] };
}

;// CONCATENATED MODULE: ./.build/evidence/front-matter.js
/** The block that begins on the first line that is not blank, or null. */
function findFrontMatter(source) {
    const { lines, starts } = source;
    let first = 0;
    while (first < lines.length && (lines[first] ?? '').trim() === '')
        first++;
    if (first >= lines.length || !/^---\s*$/.test(lines[first] ?? ''))
        return null;
    const start = starts[first + 1] ?? source.text.length;
    for (let i = first + 1; i < lines.length; i++) {
        if (!/^(?:---|\.\.\.)\s*$/.test(lines[i] ?? ''))
            continue;
        return { start, end: starts[i] ?? source.text.length, line: first + 1, bodyLine: i + 2, closed: true };
    }
    return { start, end: source.text.length, line: first + 1, bodyLine: lines.length + 1, closed: false };
}

;// CONCATENATED MODULE: ./.build/evidence/markdown-document.js
/** Reads the sections from `firstLine` (counted from 1) to the end. Never throws. */
function parseMarkdown(source, firstLine = 1) {
    const lines = blankComments(source.lines, firstLine - 1);
    const sections = [{ level: 0, title: '', line: firstLine, lines: [] }];
    const scan = {
        lines,
        sections,
        fence: null,
        html: null,
        paragraph: 0,
        inList: false,
        inTable: false,
        columns: 0,
    };
    for (let i = firstLine - 1; i < lines.length; i++)
        scanLine(scan, i);
    return sections;
}
function scanLine(scan, index) {
    const line = scan.lines[index] ?? '';
    const bare = line.trim();
    if (scan.fence !== null) {
        if (closesFence(scan.fence, bare))
            scan.fence = null;
        return;
    }
    if (scan.html !== null) {
        if (scan.html === '' ? bare === '' : bare.toLowerCase().includes(scan.html))
            scan.html = null;
        return;
    }
    if (bare === '') {
        scan.paragraph = 0;
        scan.inTable = false;
        return;
    }
    if (opensFence(scan, bare) || opensHtml(scan, line, bare))
        return;
    if (readHeading(scan, index, line, bare) || readUnderline(scan, index, line, bare))
        return;
    if (readBoldHeading(scan, index, bare))
        return;
    if (readTableRow(scan, index, bare))
        return;
    markdown_document_readText(scan, index, line, bare);
}
function closesFence(fence, bare) {
    return bare.length >= fence.length && [...bare].every((char) => char === fence.char);
}
function opensFence(scan, bare) {
    const match = /^(?:>\s?|[-*+]\s{1,8}|\d{1,9}[.)]\s{1,8}){0,8}(`{3,}|~{3,})/.exec(bare);
    const mark = match?.[1];
    if (!match || mark === undefined || (mark[0] === '`' && bare.slice(match[0].length).includes('`')))
        return false;
    scan.fence = { char: mark[0] ?? '`', length: mark.length };
    scan.paragraph = 0;
    return true;
}
const RAW_TAGS = /^<(script|style|pre|textarea)(?:[\s>]|$)/i;
const BLOCK_TAGS = /^<\/?(?:address|article|aside|body|center|details|dialog|dir|div|dl|dd|dt|fieldset|figure|figcaption|footer|form|frame|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|ol|option|picture|section|source|summary|table|tbody|td|tfoot|th|thead|tr|ul|video|img|a|br|!|\?)(?:[\s/>a-z]|$)/i;
function opensHtml(scan, line, bare) {
    if (/^\s{4}/.test(line))
        return false;
    const raw = RAW_TAGS.exec(bare);
    if (raw?.[1] !== undefined) {
        const end = `</${raw[1].toLowerCase()}`;
        scan.html = bare.toLowerCase().includes(end) ? null : end;
        return true;
    }
    if (!BLOCK_TAGS.test(bare) || scan.paragraph > 0)
        return false;
    scan.html = '';
    return true;
}
function readHeading(scan, index, line, bare) {
    const match = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(line);
    const marks = match?.[1];
    if (marks === undefined)
        return false;
    let end = bare.length;
    while (end > marks.length && bare[end - 1] === '#')
        end--;
    const closed = end < bare.length && /\s/.test(bare[end - 1] ?? '');
    openSection(scan, marks.length, bare.slice(marks.length, closed ? end : bare.length), index);
    return true;
}
/** A line of `=` or `-` under a paragraph makes it a heading; the paragraph's lines leave the section before. */
function readUnderline(scan, index, line, bare) {
    if (/^ {4}/.test(line) || !/^(?:=+|-+)$/.test(bare))
        return false;
    const lines = scan.sections.at(-1)?.lines ?? [];
    const title = scan.paragraph > 0 ? lines.splice(lines.length - scan.paragraph) : [];
    if (title.length > 0) {
        const first = (title[0]?.line ?? index + 1) - 1;
        openSection(scan, bare[0] === '=' ? 1 : 2, title.map((part) => part.text).join(' '), first);
    }
    scan.paragraph = 0;
    return true;
}
function readBoldHeading(scan, index, bare) {
    const mark = bare.slice(0, 2);
    if (bare.length > 90 || (mark !== '**' && mark !== '__') || scan.paragraph > 0)
        return false;
    const open = bare.endsWith(':') ? bare.slice(2, -1) : bare.slice(2);
    if (!open.endsWith(mark) || open.slice(0, -2).includes(mark) || open.length <= 2)
        return false;
    openSection(scan, 7, open.slice(0, -2), index);
    return true;
}
function openSection(scan, level, title, index) {
    scan.sections.push({ level, title: stripMarkup(title).trim(), line: index + 1, lines: [] });
    scan.paragraph = 0;
    scan.inList = false;
    scan.inTable = false;
}
/** Rows count cell by cell; the delimiter row and, above it, the header of wide tables are no content. */
function readTableRow(scan, index, bare) {
    const next = scan.lines[index + 1] ?? '';
    if (!scan.inTable) {
        if (!bare.includes('|') || !isDelimiterRow(next))
            return false;
        scan.inTable = true;
        scan.columns = cellsOf(bare).length;
        scan.paragraph = 0;
        if (scan.columns === 2)
            addRow(scan, index, bare);
        return true;
    }
    if (!isDelimiterRow(bare))
        addRow(scan, index, bare);
    return true;
}
function isDelimiterRow(line) {
    return line.includes('-') && line.includes('|') && /^[\s|:-]+$/.test(line);
}
function addRow(scan, index, bare) {
    const cells = cellsOf(bare).map((cell) => stripMarkup(cell).trim());
    const [name = '', value = ''] = cells;
    const label = scan.columns === 2 && cells.length === 2 && name !== '' && name.length <= 60 ? { name, value } : null;
    scan.sections.at(-1)?.lines.push({ line: index + 1, raw: bare, text: cells.join(' ').trim(), label });
}
function cellsOf(bare) {
    const cells = bare.split(/(?<!\\)\|/);
    if (cells[0]?.trim() === '')
        cells.shift();
    if (cells.at(-1)?.trim() === '')
        cells.pop();
    return cells;
}
function markdown_document_readText(scan, index, line, bare) {
    const afterBlank = (scan.lines[index - 1] ?? '').trim() === '';
    const indented = /^(?: {4}|\t)/.test(line);
    if (indented && afterBlank && !scan.inList && scan.paragraph === 0)
        return;
    if (/^\[[^\]]{1,200}\]:\s/.test(bare))
        return;
    const { rest, item, quoted } = stripMarkers(bare);
    if (item)
        scan.inList = true;
    else if (!indented && afterBlank)
        scan.inList = false;
    if (/^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$/.test(bare))
        return;
    const text = stripMarkup(rest).trim();
    scan.paragraph = item || quoted || scan.inList ? 0 : scan.paragraph + 1;
    if (text === '' && rest === '')
        return;
    scan.sections.at(-1)?.lines.push({ line: index + 1, raw: rest, text, label: labelOf(rest, text, item) });
}
/** Takes quote and list marks off the front of a line. */
function stripMarkers(bare) {
    let rest = bare;
    let item = false;
    let quoted = false;
    for (let count = 0; count < 8; count++) {
        const match = /^(?:(>)\s?|(?:[-*+\u2022]|\d{1,9}[.)])(?:\s{1,8}|$))/.exec(rest);
        if (!match)
            break;
        if (match[1] === '>')
            quoted = true;
        else
            item = true;
        rest = rest.slice(match[0].length).trimStart();
    }
    return { rest, item, quoted };
}
/** In running text only bold words are a label; in a list any words before a colon. */
function labelOf(raw, text, item) {
    if (!item && !/^(?:\*\*|__)/.test(raw))
        return null;
    const match = /^([^:\uff1a]{2,60})[:\uff1a](?:\s+|(?<=\uff1a)|$)/u.exec(text);
    if (match?.[1] === undefined)
        return null;
    return { name: match[1].trim(), value: text.slice(match[0].length).trim() };
}
/** Longest address behind a link, so that a line full of open brackets stays cheap. */
const MAX_TARGET = 2000;
const WORD = /[\p{L}\p{N}_]/u;
/** The text of a line without emphasis, links, images, code marks and tags; one pass. */
function stripMarkup(line) {
    let text = '';
    for (let i = 0; i < line.length; i++) {
        const char = line[i] ?? '';
        const next = line[i + 1] ?? '';
        if (char === '\\' && /[!-/:-@[-`{-~]/.test(next)) {
            text += next;
            i++;
        }
        else if (char === ']') {
            i = skipTarget(line, i);
        }
        else if ((char === '!' && next === '[') || (char === '<' && /[a-z/!]/i.test(next))) {
            const skipped = skipImageOrTag(line, i);
            if (skipped === null)
                return text + line.slice(i);
            text += skipped.text;
            i = skipped.end;
        }
        else if (!isMark(line, i)) {
            text += char;
        }
    }
    return text;
}
/** An underscore inside a word belongs to it; other marks never do. */
function isMark(line, at) {
    const char = line[at];
    if (char === '[' || char === '*' || char === '`')
        return true;
    return char === '_' && !(WORD.test(line[at - 1] ?? '') && WORD.test(line[at + 1] ?? ''));
}
/** What remains of an image (nothing) or a tag (an address in angle brackets), and where it ends; null if it never does. */
function skipImageOrTag(line, at) {
    const image = line[at] === '!';
    const end = line.indexOf(image ? ']' : '>', at);
    if (end < 0)
        return null;
    if (image)
        return { text: '', end: skipTarget(line, end) };
    const inner = line.slice(at + 1, Math.min(end, at + 300));
    return { text: /^https?:|^[^\s=]+@[^\s=]+$/i.test(inner) ? inner : '', end };
}
/** The index to go on after: past `(address)` or `[reference]` that follows a closing bracket. */
function skipTarget(line, bracket) {
    const open = line[bracket + 1];
    if (open !== '(' && open !== '[')
        return bracket;
    const length = line.slice(bracket + 1, bracket + MAX_TARGET).indexOf(open === '(' ? ')' : ']');
    return length < 0 ? bracket : bracket + 1 + length;
}
/** Replaces comments by nothing, line by line; one that is never closed runs to the end if it begins its line. */
function blankComments(lines, from) {
    let inside = false;
    let open = lines.length;
    for (let i = lines.length - 1; i >= from && open === lines.length; i--)
        if (lines[i]?.includes('-->'))
            open = i;
    return lines.map((line, index) => {
        if (index < from)
            return line;
        let result = '';
        let at = 0;
        while (at <= line.length) {
            if (inside) {
                const end = line.indexOf('-->', at);
                if (end < 0)
                    return result;
                inside = false;
                at = end + 3;
            }
            const start = line.indexOf('<!--', at);
            const closes = start >= 0 && (index < open || (index === open && line.indexOf('-->', start) >= 0));
            if (start < 0 || !(closes || line.slice(0, start).trim() === ''))
                return result + line.slice(at);
            result += line.slice(at, start);
            inside = true;
            at = start + 4;
        }
        return result;
    });
}

// EXTERNAL MODULE: ./.build/facts/spelling.js
var spelling = __webpack_require__(5106);
;// CONCATENATED MODULE: ./.build/evidence/problems.js

/** Builds a problem without fact and repair. */
function problemAt(path, code, range, message) {
    return { code, path, range, message, fact: null, fix: null };
}
/** An author's words in quotes, on one line, at most 80 characters. */
function quote(text) {
    const points = [...text.replace(/\s+/g, ' ').trim().slice(0, 200)];
    return `"${points.length > 80 ? `${points.slice(0, 79).join('')}\u2026` : points.join('')}"`;
}
/** Replaces a value on one line by another, between quotes where the old one was; null for values over several lines. */
function replaceValue(node, text, title, bare = false) {
    if (node.range.startLine !== node.range.endLine)
        return null;
    const plain = bare || (!node.quoted && /^[\p{L}\p{N}][\p{L}\p{N} .+/_-]*$/u.test(text));
    return { range: node.range, text: plain ? text : JSON.stringify(text), title };
}
/** Renames a key, between quotes where the old one was. */
function renameKey(entry, key) {
    const quoted = entry.keyRange.endColumn - entry.keyRange.startColumn > entry.key.length;
    return { range: entry.keyRange, text: quoted ? JSON.stringify(key) : key, title: `Rename the key to ${key}` };
}
/** A key that means nothing here, with the one that was probably meant. `where` completes "\u2026 of a model". */
function unknownKey(path, entry, known, taken, where) {
    const nearest = (0,spelling/* findNearest */.q)(entry.key, known);
    const hint = nearest ? ` Did you mean ${quote(nearest.word)}?` : '';
    const message = `${quote(entry.key)} is no key ${where}; nothing under it is read.${hint}`;
    const fix = nearest?.certain === true && !taken.includes(nearest.word) ? renameKey(entry, nearest.word) : null;
    return { ...problemAt(path, 'unknown-key', entry.keyRange, message), fix };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/evidence/yaml-document.js
/**
 * Owns reading YAML 1.2 (core schema) into a positioned document. One document per text, no tags of its own, aliases
 * and nesting bounded. Values such as `no` and `on` stay text: only YAML 1.1 takes them for booleans.
 */


/** Values that aliases may add to a document before it is refused. */
const MAX_ALIASED = 10_000;
/** Brackets open at once, quotes and comments not looked at, before the parser is not even started. */
const MAX_BRACKETS = 400;
/** `uniqueKeys` off: the parser's own check is quadratic; ours follows. `logLevel` as quiet as keeps several documents an error. */
const OPTIONS = {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
    logLevel: 'error',
};
class Refusal extends Error {
    trouble;
    constructor(trouble) {
        super(trouble.message);
        this.trouble = trouble;
    }
}
/**
 * Parses the YAML between two offsets of a text; ranges refer to the whole text. Never throws. A text that strict
 * YAML refuses only because double-quoted text goes on at column 0 (as many published cards have it) is read too.
 */
function parseYaml(source, start = 0, end = source.text.length) {
    const text = source.text.slice(start, end);
    const place = (from, to) => rangeBetween(source, start + from, start + to);
    const deep = findDeepNesting(text);
    if (deep !== null)
        return { ok: false, trouble: tooDeep(place(deep, deep + 1)) };
    const strict = parseOnce(text, place);
    if (strict.ok || strict.trouble.code !== 'invalid-yaml')
        return strict;
    const joined = joinQuotedLines(text);
    if (joined === text)
        return strict;
    const tolerant = parseOnce(joined, place);
    return tolerant.ok ? tolerant : strict;
}
function parseOnce(text, place) {
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, OPTIONS);
        const error = document.errors[0];
        if (error) {
            const [from, to] = error.pos;
            return {
                ok: false,
                trouble: invalid(plainMessage(error.code, error.message), place(from, Math.max(from + 1, to))),
            };
        }
        if (!(0,dist/* isNode */.Ll)(document.contents))
            return { ok: true, root: emptyScalar(place(0, 0)) };
        return { ok: true, root: convert({ text, place, anchors: new Map(), aliased: 0 }, document.contents, 1) };
    }
    catch (error) {
        if (error instanceof Refusal)
            return { ok: false, trouble: error.trouble };
        if (error instanceof RangeError)
            return { ok: false, trouble: tooDeep(place(0, 1)) };
        return { ok: false, trouble: invalid('It is not YAML that can be read.', place(0, 1)) };
    }
}
function convert(conversion, node, depth) {
    if (!(0,dist/* isNode */.Ll)(node))
        return emptyScalar(conversion.place(0, 0));
    const [from, to] = node.range ?? [0, 0];
    const range = conversion.place(from, to);
    if (depth > MAX_DEPTH)
        throw new Refusal(tooDeep(conversion.place(from, from + 1)));
    if ((0,dist/* isAlias */.Vj)(node))
        return convertAlias(conversion, node.source, range);
    if (node.tag?.startsWith('!') === true) {
        throw new Refusal(invalid(`It uses the tag ${node.tag.slice(0, 40)}; only plain YAML is read.`, range));
    }
    const result = (0,dist/* isMap */.jh)(node)
        ? convertMapping(conversion, node, range, depth)
        : (0,dist/* isSeq */.oP)(node)
            ? convertList(conversion, node, range, depth)
            : convertScalar(conversion, node, range);
    if ('anchor' in node && typeof node.anchor === 'string')
        conversion.anchors.set(node.anchor, result);
    return result;
}
function convertAlias(conversion, name, range) {
    const target = conversion.anchors.get(name);
    if (!target)
        throw new Refusal(invalid(`The alias *${name.slice(0, 40)} names no anchor above it.`, range));
    conversion.aliased += countNodes(target, MAX_ALIASED);
    if (conversion.aliased > MAX_ALIASED) {
        throw new Refusal({ code: 'too-many-aliases', message: 'Its aliases repeat more values than are read.', range });
    }
    return { ...target, range };
}
function convertMapping(conversion, node, range, depth) {
    const entries = [];
    const seen = new Set();
    for (const pair of node.items) {
        if (!(0,dist/* isScalar */.jn)(pair.key))
            throw new Refusal(invalid('It has a key that is not plain text.', range));
        const [from, to] = pair.key.range ?? [0, 0];
        const keyRange = conversion.place(from, to);
        const name = typeof pair.key.value === 'string' ? pair.key.value : conversion.text.slice(from, to).trim();
        if (seen.has(name)) {
            const message = `The key "${name.slice(0, 60)}" stands twice in one mapping; remove one of the two.`;
            throw new Refusal({ code: 'duplicate-key', message, range: keyRange });
        }
        seen.add(name);
        const value = (0,dist/* isNode */.Ll)(pair.value) ? convert(conversion, pair.value, depth + 1) : emptyScalar(endOf(keyRange));
        entries.push({ key: name, keyRange, value, range: spanRange(keyRange, isEmpty(value) ? keyRange : value.range) });
    }
    const [first, last] = [entries[0], entries.at(-1)];
    const block = node.flow !== true && first !== undefined && last !== undefined;
    return { kind: 'mapping', entries, range: block ? spanRange(first.range, last.range) : range };
}
function convertList(conversion, node, range, depth) {
    const items = node.items.map((item) => convert(conversion, item, depth + 1));
    const last = items.at(-1);
    const block = node.flow !== true && last !== undefined && !isEmpty(last);
    return { kind: 'list', items, range: block ? spanRange(range, last.range) : range };
}
function convertScalar(conversion, node, range) {
    const [from, to] = node.range ?? [0, 0];
    const plain = node.type === undefined || node.type === 'PLAIN';
    const raw = node.value;
    const known = typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' || raw === null;
    const value = known ? raw : String(raw);
    const source = plain || typeof value !== 'string' ? conversion.text.slice(from, to).trim() : value;
    return { kind: 'scalar', value, source, quoted: !plain, range };
}
function countNodes(node, limit) {
    let count = 0;
    const stack = [node];
    for (let next = stack.pop(); next && count <= limit; next = stack.pop()) {
        count++;
        if (next.kind === 'list')
            stack.push(...next.items.slice(0, limit));
        if (next.kind === 'mapping')
            stack.push(...next.entries.slice(0, limit).map((entry) => entry.value));
    }
    return count;
}
function isEmpty(node) {
    return node.kind === 'scalar' && node.value === null && node.source === '';
}
function emptyScalar(range) {
    return { kind: 'scalar', value: null, source: '', quoted: false, range };
}
function endOf(range) {
    return { ...range, startLine: range.endLine, startColumn: range.endColumn };
}
function tooDeep(range) {
    return { code: 'too-deep', message: `Its values are nested more than ${MAX_DEPTH} deep.`, range };
}
function invalid(message, range) {
    return { code: 'invalid-yaml', message, range };
}
/** The parser's own words, one sentence of them, without what it quotes from the text. */
function plainMessage(code, message) {
    if (code === 'MULTIPLE_DOCS')
        return 'It holds several YAML documents; keep one per file.';
    const sentence = (message.split('\n')[0] ?? '').slice(0, 160);
    return `It is not valid YAML here: ${sentence}.`;
}
/**
 * Offset where nesting passes what the parser should be given, or null. Looks at brackets and at runs of `-`, `?` and
 * `:` before a line's text only, in one pass.
 */
function findDeepNesting(text) {
    let open = 0;
    let run = 0;
    let atStart = true;
    for (let i = 0; i < text.length; i++) {
        const char = text.charCodeAt(i);
        if (char === 0x0a) {
            atStart = true;
            run = 0;
        }
        else if (char === 0x5b || char === 0x7b) {
            if (++open > MAX_BRACKETS)
                return i;
            atStart = false;
        }
        else if (char === 0x5d || char === 0x7d) {
            open = Math.max(0, open - 1);
            atStart = false;
        }
        else if (atStart && (char === 0x2d || char === 0x3f || char === 0x3a)) {
            if (++run > MAX_BRACKETS)
                return i;
        }
        else if (char !== 0x20 && char !== 0x09) {
            atStart = false;
        }
    }
    return null;
}
/**
 * Replaces the line ends inside `key: "text` that goes on at column 0 by spaces, which is what folding makes of them.
 * Offsets stay as they are.
 */
function joinQuotedLines(text) {
    const parts = text.split('\n');
    let result = '';
    let inside = false;
    for (const [i, line] of parts.entries()) {
        const opens = inside
            ? null
            : /^[\s-]{0,40}(?:"[^"]{1,80}"|[\w-]{1,80})\s{0,10}:\s{1,10}"/.exec(line);
        if (opens)
            inside = closingQuote(line, opens[0].length) < 0;
        else if (inside)
            inside = closingQuote(line, 0) < 0;
        const kept = inside && line.endsWith('\r') ? `${line.slice(0, -1)} ` : line;
        result += i === parts.length - 1 ? kept : `${kept}${inside ? ' ' : '\n'}`;
    }
    return result;
}
function closingQuote(line, from) {
    for (let i = from; i < line.length; i++) {
        if (line[i] === '\\')
            i++;
        else if (line[i] === '"')
            return i;
    }
    return -1;
}

;// CONCATENATED MODULE: ./.build/evidence/placeholder.js
/**
 * Owns recognising text that stands for "nothing said": template blanks, reminders to oneself, bare "unknown". Such
 * text never becomes a fact.
 */
/** Blanks of templates anywhere in a text; whatever stands around them is the template's, not the author's. */
const BLANKS = [
    /more information (?:is )?needed/i,
    /\{\{|\}\}|\{%/,
    /\[\s*(?:insert|to confirm|to decide|to be|pending|fill|your|add|todo|tbd|describe|specify|provide)\b[^\]]{0,300}\]/i,
    /\byour answer here\b/i,
    /\blorem ipsum\b/i,
    /\bno description available\b/i,
];
/** Words that, alone, are reminders: worth telling the author about. */
const REMINDERS = new Set([
    'todo',
    'tbd',
    'tba',
    'tbc',
    'wip',
    'fixme',
    'xxx',
    'placeholder',
    'fill in',
    'fill me in',
    'to be determined',
    'to be decided',
    'to be defined',
    'to be added',
    'to be confirmed',
    'to be completed',
    'to be done',
    'coming soon',
    'work in progress',
    'changeme',
    'change me',
    'noassertion',
    'needs more information',
    'under construction',
    'your name here',
    '\u672a\u5b9a',
    '\u8981\u78ba\u8a8d',
    '\u8981\u4fee\u6b63',
    '\u4f5c\u6210\u4e2d',
    '\u6e96\u5099\u4e2d',
    '\u5f85\u8865\u5145',
    '\u5f85\u5b9a',
    'por definir',
    '\u00e0 d\u00e9finir',
    '\u00e0 compl\u00e9ter',
    'noch offen',
    'zu erg\u00e4nzen',
]);
/** Words that, alone, say that nothing is known: undeclared, and no mistake. */
const UNKNOWNS = new Set([
    'unknown',
    'unk',
    'n/a',
    'na',
    'n.a.',
    'not available',
    'not known',
    'not specified',
    'unspecified',
    'null',
    'nil',
    'undefined',
    '\u4e0d\u660e',
    'inconnu',
    'desconocido',
    'unbekannt',
]);
/** `blank` and `unknown` are undeclared silently; `placeholder` is undeclared and told; null means there is content. */
function absenceOf(text) {
    const bare = text.trim();
    if (bare === '')
        return 'blank';
    const words = bare
        .toLowerCase()
        .replace(/^[\s*_`"'([{<]+|[\s*_`"')\]}>.:\u2026!]+$/g, '')
        .replace(/\s+/g, ' ');
    if (UNKNOWNS.has(words) || UNKNOWNS.has(bare.toLowerCase()))
        return 'unknown';
    if (REMINDERS.has(words))
        return 'placeholder';
    if (/^(?:todo|tbd|fixme)\b/i.test(bare))
        return 'placeholder';
    if (/^[?\uff1f.\u2026_*\-\u2013\u2014=#~\s]+$/u.test(bare))
        return 'placeholder';
    if (hasBlank(bare))
        return 'placeholder';
    return /^\{[a-z_ ]{1,40}\}$/i.test(bare) ? 'placeholder' : null;
}
/** True where a text holds a template's blank: `[More Information Needed]`, `{{ \u2026 }}`, `<what it is for>`. */
function hasBlank(text) {
    return BLANKS.some((pattern) => pattern.test(text)) || hasAngleBlank(text);
}
/** True for an angle-bracket blank that is neither an address nor a mark-up tag with attributes or a closing slash. */
function hasAngleBlank(text) {
    for (const [, inner = ''] of text.matchAll(/<([^<>\n]{1,200})>/gu)) {
        if (/[@:/=]/.test(inner))
            continue;
        if (/^\p{L}[\p{L}\p{N}\p{Pd}_ ,.'\u2019\u2026]*$/u.test(inner) && !MARKUP.has(inner.trim().toLowerCase()))
            return true;
        if (/^(?:\u2026|\.\.\.)$/.test(inner.trim()))
            return true;
    }
    return false;
}
const MARKUP = new Set('a abbr b blockquote body br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 head hr html i img ins kbd li ol p picture pre s script small span strike strong style sub summary sup table tbody td th thead title tr tt u ul var video source iframe'.split(' '));
/** Scripts that put no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** True for at least three words, or eight characters of a script without spaces: the least that counts as text. */
function isProse(text) {
    let words = 0;
    for (const word of text.split(/\s+/))
        if (/\p{L}/u.test(word))
            words++;
    if (words >= 3)
        return true;
    return (text.slice(0, 2000).match(UNSPACED)?.length ?? 0) >= 8;
}

;// CONCATENATED MODULE: ./.build/evidence/formats/card-headings.js
/**
 * Owns what the headings and labels of model cards mean: headings lead to `card.*` facts, labels to plain facts. New
 * synonyms are one word in one of the two tables.
 */
/** Sections of the vocabulary \u2192 headings that mean them, lower case, as `foldHeading` leaves them. */
const HEADINGS = {
    'card.description': [
        'model description',
        'model details',
        'model summary',
        'model overview',
        'description',
        'overview',
        'introduction',
        'summary',
        'about',
        'about the model',
        'model information',
        'basic information',
        '\u30e2\u30c7\u30eb\u306e\u8aac\u660e',
        '\u30e2\u30c7\u30eb\u6982\u8981',
        '\u30e2\u30c7\u30eb\u306e\u6982\u8981',
        '\u30e2\u30c7\u30eb\u8a73\u7d30',
        '\u6982\u8981',
        'description du mod\u00e8le',
        'pr\u00e9sentation',
        'modellbeschreibung',
        'beschreibung',
        'descripci\u00f3n',
        'descripci\u00f3n del modelo',
        '\u6a21\u578b\u63cf\u8ff0',
        '\u6a21\u578b\u4ecb\u7ecd',
        '\u6a21\u578b\u7b80\u4ecb',
        '\u6a21\u578b\u6982\u8ff0',
    ],
    'card.intended_use': [
        'intended use',
        'intended uses',
        'intended uses and limitations',
        'intended use and limitations',
        'intended use cases',
        'primary intended uses',
        'uses',
        'use',
        'direct use',
        'downstream use',
        'use cases',
        'use case',
        'model use',
        'intended purpose',
        'intended users',
        'primary intended users',
        'intended applications',
        '\u60f3\u5b9a\u7528\u9014',
        '\u60f3\u5b9a\u3055\u308c\u308b\u7528\u9014',
        '\u5229\u7528\u7528\u9014',
        '\u610f\u56f3\u3055\u308c\u305f\u7528\u9014',
        '\u7528\u9014',
        'cas d\u2019usage',
        "cas d'usage",
        'usage pr\u00e9vu',
        'utilisation pr\u00e9vue',
        'uso previsto',
        'usos previstos',
        'casos de uso',
        'verwendungszweck',
        'einsatzzweck',
        'anwendungsf\u00e4lle',
        '\u9884\u671f\u7528\u9014',
        '\u7528\u9014\u8bf4\u660e',
        '\u4f7f\u7528\u573a\u666f',
    ],
    'card.out_of_scope_use': [
        'out-of-scope use',
        'out-of-scope uses',
        'out of scope use',
        'out of scope uses',
        'out-of-scope use cases',
        'out-of-scope',
        'out of scope',
        'misuse',
        'misuse and malicious use',
        'misuse, malicious use, and out-of-scope use',
        'prohibited uses',
        'prohibited use',
        'excluded uses',
        'excluded use',
        'not intended for',
        '\u60f3\u5b9a\u5916\u306e\u7528\u9014',
        '\u5bfe\u8c61\u5916\u306e\u7528\u9014',
        '\u7981\u6b62\u4e8b\u9805',
        'usages exclus',
        'utilisations exclues',
        'hors p\u00e9rim\u00e8tre',
        'usos no previstos',
        'usos fuera de alcance',
        'usos prohibidos',
        'nicht vorgesehene verwendung',
        'ausgeschlossene verwendung',
        '\u8d85\u8303\u56f4\u4f7f\u7528',
        '\u7981\u6b62\u7528\u9014',
    ],
    'card.limitations': [
        'intended uses and limitations',
        'intended use and limitations',
        'limitations',
        'limitation',
        'known limitations',
        'model limitations',
        'technical limitations',
        'limits',
        'limitations and bias',
        'limitations and biases',
        'limitations and risks',
        'bias, risks, and limitations',
        'bias, risks and limitations',
        'risks, limitations and biases',
        'risks and limitations',
        'biases, risks, and limitations',
        'caveats',
        'caveats and recommendations',
        'known issues',
        'limitations and caveats',
        'limitations and recommendations',
        'risk, limitations and biases',
        'performance and limitations',
        '\u5236\u9650\u4e8b\u9805',
        '\u5236\u9650',
        '\u9650\u754c',
        '\u5236\u7d04',
        '\u6ce8\u610f\u4e8b\u9805',
        'limites',
        'limitations connues',
        'limites et biais',
        'limitaciones',
        'limitaciones y sesgos',
        'einschr\u00e4nkungen',
        'grenzen',
        'bekannte einschr\u00e4nkungen',
        '\u5c40\u9650\u6027',
        '\u9650\u5236',
        '\u6a21\u578b\u5c40\u9650\u6027',
    ],
    'card.bias': [
        'bias',
        'biases',
        'known biases',
        'bias and fairness',
        'fairness',
        'fairness and bias',
        'limitations and bias',
        'limitations and biases',
        'bias, risks, and limitations',
        'bias, risks and limitations',
        'risks, limitations and biases',
        'biases, risks, and limitations',
        'risk, limitations and biases',
        '\u30d0\u30a4\u30a2\u30b9',
        '\u504f\u308a',
        '\u516c\u5e73\u6027',
        'biais',
        'sesgo',
        'sesgos',
        'limites et biais',
        'limitaciones y sesgos',
        'verzerrung',
        'verzerrungen',
        'fairness und verzerrung',
        '\u504f\u89c1',
        '\u504f\u5dee',
    ],
    'card.risks': [
        'risks',
        'known risks',
        'risks and mitigations',
        'risk and mitigation',
        'risks and limitations',
        'limitations and risks',
        'bias, risks, and limitations',
        'bias, risks and limitations',
        'risks, limitations and biases',
        'biases, risks, and limitations',
        'risk, limitations and biases',
        'ethical considerations',
        'ethical considerations and risks',
        'ethics',
        'broader impact',
        'broader impacts',
        'risk management',
        '\u30ea\u30b9\u30af',
        '\u502b\u7406\u7684\u914d\u616e',
        'risques',
        'consid\u00e9rations \u00e9thiques',
        'riesgos',
        'consideraciones \u00e9ticas',
        'risiken',
        'ethische \u00fcberlegungen',
        '\u98ce\u9669',
        '\u4f26\u7406\u8003\u91cf',
    ],
    'card.recommendations': [
        'recommendations',
        'recommendation',
        'advice to users',
        'guidance for users',
        'caveats and recommendations',
        'limitations and recommendations',
        '\u63a8\u5968\u4e8b\u9805',
        'recommandations',
        'recomendaciones',
        'empfehlungen',
        '\u5efa\u8bae',
    ],
    'card.how_it_works': [
        'model architecture',
        'architecture',
        'model architecture and objective',
        'architecture and objective',
        'technical specifications',
        'how it works',
        'technical details',
        'model structure',
        '\u30e2\u30c7\u30eb\u69cb\u9020',
        '\u30e2\u30c7\u30eb\u30a2\u30fc\u30ad\u30c6\u30af\u30c1\u30e3',
        '\u30a2\u30fc\u30ad\u30c6\u30af\u30c1\u30e3',
        '\u4ed5\u7d44\u307f',
        'architecture du mod\u00e8le',
        'arquitectura',
        'arquitectura del modelo',
        'modellarchitektur',
        'architektur',
        'funktionsweise',
        '\u6a21\u578b\u7ed3\u6784',
        '\u6a21\u578b\u67b6\u6784',
    ],
    'card.training_data': [
        'training data',
        'training dataset',
        'training datasets',
        'training and evaluation data',
        'training and validation data',
        'dataset',
        'datasets',
        'data',
        'pretraining data',
        'pre-training data',
        'training set',
        'data sources',
        'training data sources',
        '\u5b66\u7fd2\u30c7\u30fc\u30bf',
        '\u8a13\u7df4\u30c7\u30fc\u30bf',
        '\u5b66\u7fd2\u30c7\u30fc\u30bf\u30bb\u30c3\u30c8',
        '\u5b66\u7fd2\u306b\u7528\u3044\u305f\u30c7\u30fc\u30bf',
        '\u30c7\u30fc\u30bf\u30bb\u30c3\u30c8',
        "donn\u00e9es d'entra\u00eenement",
        'donn\u00e9es d\u2019entra\u00eenement',
        "donnees d'entrainement",
        'datos de entrenamiento',
        'conjunto de datos',
        'trainingsdaten',
        'datensatz',
        '\u8bad\u7ec3\u6570\u636e',
        '\u8bad\u7ec3\u6570\u636e\u96c6',
        '\u6570\u636e\u96c6',
    ],
    'card.training_procedure': [
        'training procedure',
        'training',
        'training details',
        'training process',
        'training methodology',
        'pretraining',
        'pre-training',
        'fine-tuning',
        'finetuning',
        'training hyperparameters',
        'hyperparameters',
        'training regime',
        'training setup',
        'training configuration',
        '\u5b66\u7fd2\u624b\u9806',
        '\u5b66\u7fd2\u65b9\u6cd5',
        '\u5b66\u7fd2',
        '\u8a13\u7df4\u624b\u9806',
        '\u30d5\u30a1\u30a4\u30f3\u30c1\u30e5\u30fc\u30cb\u30f3\u30b0',
        "proc\u00e9dure d'entra\u00eenement",
        'proc\u00e9dure d\u2019entra\u00eenement',
        'entra\u00eenement',
        'procedimiento de entrenamiento',
        'entrenamiento',
        'trainingsverfahren',
        '\u8bad\u7ec3\u8fc7\u7a0b',
        '\u8bad\u7ec3\u65b9\u6cd5',
        '\u8bad\u7ec3\u6d41\u7a0b',
    ],
    'card.evaluation': [
        'evaluation',
        'evaluation results',
        'eval results',
        'evaluation data',
        'evaluation procedure',
        'results',
        'performance',
        'metrics',
        'model performance',
        'performance metrics',
        'benchmarks',
        'benchmark results',
        'benchmark',
        'quantitative analyses',
        'test results',
        'testing data, factors and metrics',
        'testing data, factors & metrics',
        'accuracy',
        '\u8a55\u4fa1',
        '\u8a55\u4fa1\u7d50\u679c',
        '\u6027\u80fd',
        '\u6027\u80fd\u8a55\u4fa1',
        '\u00e9valuation',
        'r\u00e9sultats',
        'performances',
        'evaluaci\u00f3n',
        'resultados',
        'rendimiento',
        'bewertung',
        'ergebnisse',
        'auswertung',
        '\u8bc4\u4f30',
        '\u8bc4\u6d4b\u7ed3\u679c',
        '\u8bc4\u4f30\u7ed3\u679c',
        '\u6027\u80fd\u6307\u6807',
    ],
    'card.human_oversight': [
        'human oversight',
        'oversight',
        'human review',
        'human in the loop',
        'human-in-the-loop',
        'human supervision',
        '\u4eba\u9593\u306b\u3088\u308b\u76e3\u8996',
        '\u4eba\u306b\u3088\u308b\u76e3\u7763',
        '\u4eba\u7684\u76e3\u8996',
        'contr\u00f4le humain',
        'supervision humaine',
        'supervisi\u00f3n humana',
        'menschliche aufsicht',
        '\u4eba\u5de5\u76d1\u7763',
        '\u4eba\u7c7b\u76d1\u7763',
    ],
    'card.safety': [
        'safety',
        'safety testing',
        'safety tests',
        'safety evaluation',
        'safety evaluations',
        'red teaming',
        'red-teaming',
        'safety and red teaming',
        'safety and security',
        'security',
        'responsible ai',
        'responsible release',
        '\u5b89\u5168\u6027',
        '\u5b89\u5168\u6027\u8a55\u4fa1',
        '\u30ec\u30c3\u30c9\u30c1\u30fc\u30df\u30f3\u30b0',
        's\u00e9curit\u00e9',
        's\u00fbret\u00e9',
        'seguridad',
        'sicherheit',
        '\u5b89\u5168\u8bc4\u4f30',
    ],
    'card.environmental_impact': [
        'environmental impact',
        'carbon footprint',
        'carbon emissions',
        'co2 emissions',
        'co2 emission',
        'energy consumption',
        'environmental considerations',
        '\u74b0\u5883\u5f71\u97ff',
        '\u74b0\u5883\u3078\u306e\u5f71\u97ff',
        'impact environnemental',
        'empreinte carbone',
        'impacto ambiental',
        'huella de carbono',
        'umweltauswirkungen',
        'co2-fu\u00dfabdruck',
        '\u73af\u5883\u5f71\u54cd',
        '\u78b3\u6392\u653e',
    ],
    'card.operating_conditions': [
        'operating conditions',
        'operational conditions',
        'conditions of use',
        'deployment conditions',
        'factors',
        'relevant factors',
        'performance conditions',
        '\u52d5\u4f5c\u6761\u4ef6',
        '\u5229\u7528\u6761\u4ef6',
        "conditions d'utilisation",
        'conditions d\u2019utilisation',
        'condiciones de uso',
        'betriebsbedingungen',
        '\u8fd0\u884c\u6761\u4ef6',
    ],
};
const LABELS = {
    developer: [
        'developed by',
        'developer',
        'developers',
        'model developer',
        'model developers',
        'created by',
        'author',
        'authors',
        'model authors',
        'organization developing the model',
        'person or organization developing model',
        '\u958b\u767a\u8005',
        '\u4f5c\u6210\u8005',
        '\u958b\u767a\u5143',
        'd\u00e9velopp\u00e9 par',
        'd\u00e9veloppeur',
        'desarrollado por',
        'desarrollador',
        'entwickelt von',
        'entwickler',
        '\u5f00\u53d1\u8005',
        '\u4f5c\u8005',
    ],
    contact: [
        'contact',
        'contact information',
        'model card contact',
        'point of contact',
        '\u554f\u3044\u5408\u308f\u305b',
        '\u304a\u554f\u3044\u5408\u308f\u305b',
        '\u9023\u7d61\u5148',
        'contacto',
        'kontakt',
        '\u8054\u7cfb\u65b9\u5f0f',
    ],
    licence: [
        'license',
        'licence',
        'model license',
        'license/terms of use',
        '\u30e9\u30a4\u30bb\u30f3\u30b9',
        '\u4f7f\u7528\u30e9\u30a4\u30bb\u30f3\u30b9',
        'licencia',
        'lizenz',
        '\u8bb8\u53ef\u8bc1',
        '\u8bb8\u53ef\u534f\u8bae',
    ],
    base: [
        'finetuned from model',
        'finetuned from',
        'fine-tuned from',
        'fine-tuned from model',
        'base model',
        'parent model',
        '\u30d9\u30fc\u30b9\u30e2\u30c7\u30eb',
        'mod\u00e8le de base',
        'modelo base',
        'basismodell',
        '\u57fa\u7840\u6a21\u578b',
    ],
    languages: [
        'language',
        'languages',
        'language(s)',
        'language(s) (nlp)',
        'supported languages',
        '\u8a00\u8a9e',
        '\u5bfe\u5fdc\u8a00\u8a9e',
        'langue',
        'langues',
        'idioma',
        'idiomas',
        'sprache',
        'sprachen',
        '\u8bed\u8a00',
    ],
    type: [
        'model type',
        'type',
        'type of model',
        '\u30e2\u30c7\u30eb\u306e\u7a2e\u985e',
        'type de mod\u00e8le',
        'tipo de modelo',
        'modelltyp',
        '\u6a21\u578b\u7c7b\u578b',
    ],
    version: ['model version', 'version', '\u30d0\u30fc\u30b8\u30e7\u30f3', 'versi\u00f3n', '\u7248\u672c'],
};
const PATHS = new Map();
for (const [path, words] of Object.entries(HEADINGS)) {
    for (const word of words)
        PATHS.set(word, [...(PATHS.get(word) ?? []), path]);
}
const MEANINGS = new Map();
for (const [meaning, words] of Object.entries(LABELS)) {
    for (const word of words)
        MEANINGS.set(word, meaning);
}
/** Paths of the facts that a heading leads to; empty where it means none of them. */
function pathsOfHeading(title) {
    return PATHS.get(foldHeading(title)) ?? [];
}
/** What a labelled line says, or null. */
function meaningOfLabel(name) {
    const folded = foldHeading(name);
    return MEANINGS.get(folded) ?? MEANINGS.get(folded.replace(/\s*\([^)]{0,40}\)$/, '')) ?? null;
}
/** Lower case, without numbering, pictures, trailing colon and "[optional]"; "&" and "and" are one. */
function foldHeading(title) {
    return title
        .slice(0, 200)
        .toLowerCase()
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
        .replace(/\s*[[(]?optional[\])]?\s*$/, '')
        .replace(/\s*&\s*/g, ' and ')
        .replace(/[^\p{L}\p{N})]+$/u, '')
        .replace(/\s+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./.build/evidence/formats/licence-id.js
/** Owns turning the licence of a card into an SPDX id where that is certain; the lists are loaded only when asked for. */
/** Identifiers of the Hugging Face hub that name a licence without SPDX id. */
const HUB_ONLY = new Set([
    'openrail',
    'openrail++',
    'creativeml-openrail-m',
    'bigscience-openrail-m',
    'bigscience-bloom-rail-1.0',
    'bigcode-openrail-m',
    'deepfloyd-if-license',
    'llama2',
    'llama3',
    'llama3.1',
    'llama3.2',
    'llama3.3',
    'llama4',
    'gemma',
    'apple-ascl',
    'apple-amlr',
    'intel-research',
    'fair-noncommercial-research-license',
    'h-research',
    'lgpl-lr',
    'open-mdw',
    'grok2-community',
]);
/** Identifiers of the hub that SPDX spells otherwise. */
const HUB_TO_SPDX = {
    'c-uda': 'C-UDA-1.0',
    gfdl: 'GFDL-1.3-or-later',
    odbl: 'ODbL-1.0',
    'odc-by': 'ODC-By-1.0',
    pddl: 'PDDL-1.0',
};
/** Names of families: which licence of the family is meant stays open. */
const FAMILIES = new Set([
    'cc',
    'gpl',
    'lgpl',
    'agpl',
    'bsd',
    'bsl',
    'creative commons',
    'open source',
    'proprietary',
    'commercial',
]);
let ids = null;
/** Reads a licence as written in a `license:` field or after a label; loads only as much of SPDX as the answer needs. */
async function readLicence(written) {
    const text = written.trim();
    const word = text.toLowerCase();
    if (HUB_ONLY.has(word))
        return { is: 'named', id: word };
    if (FAMILIES.has(word))
        return { is: 'family' };
    ids ??= loadIds();
    const mapped = Object.hasOwn(HUB_TO_SPDX, word) ? HUB_TO_SPDX[word] : undefined;
    const id = mapped ?? (await ids).get(word);
    if (id !== undefined)
        return { is: 'spdx', id };
    return text.length > 200 ? { is: 'unknown', fix: null } : readWording(text);
}
async function loadIds() {
    const [current, deprecated] = await Promise.all([
        __webpack_require__.e(/* import() */ 204).then(__webpack_require__.t.bind(__webpack_require__, 5204, 17)),
        __webpack_require__.e(/* import() */ 389).then(__webpack_require__.t.bind(__webpack_require__, 3389, 17)),
    ]);
    return new Map([...current.default, ...deprecated.default].map((id) => [id.toLowerCase(), id]));
}
/** An SPDX expression, or words that may mean one licence. */
async function readWording(text) {
    if (/\s(?:AND|OR|WITH)\s/.test(text)) {
        const { default: parse } = await __webpack_require__.e(/* import() */ 326).then(__webpack_require__.t.bind(__webpack_require__, 3326, 19));
        if (succeeds(() => parse(text)))
            return { is: 'spdx', id: text };
    }
    const { default: correct } = await __webpack_require__.e(/* import() */ 728).then(__webpack_require__.t.bind(__webpack_require__, 5728, 19));
    const meant = text.length > 80 ? null : correct(text, { upgrade: false });
    return { is: 'unknown', fix: meant !== null && foldLicence(meant) === foldLicence(text) ? meant : null };
}
function succeeds(action) {
    try {
        action();
        return true;
    }
    catch {
        return false;
    }
}
/** A correction counts only where this is the same for both. Letters and version numbers; `2` and `2.0` are one version, and the words "the", "license", "version" say nothing. */
function foldLicence(text) {
    return text
        .toLowerCase()
        .replace(/\b(?:the|software|licen[cs]e|version|v(?=\d))\b/g, ' ')
        .replace(/\bv(?=\d)/g, '')
        .replace(/(\d)\.0\b/g, '$1')
        .replace(/[^a-z0-9.]+/g, '');
}

;// CONCATENATED MODULE: ./.build/evidence/formats/pipeline-tags.js
/** Owns what the task of a model on the Hugging Face hub says about the kind of model and what it puts out. */
const CLASSIFIES = { kinds: ['supervised'], outputs: ['prediction'] };
const PREDICTS = { kinds: [], outputs: ['prediction'] };
const WRITES = { kinds: ['language-model', 'generative'], outputs: ['text'] };
const PAINTS = { kinds: ['generative'], outputs: ['image'] };
const FILMS = { kinds: ['generative'], outputs: ['video'] };
const SHAPES = { kinds: ['generative'], outputs: ['three-d'] };
const DESCRIBES = { kinds: ['multimodal', 'generative'], outputs: ['text'] };
/** By `pipeline_tag`. Tags that are not here say nothing that the vocabulary knows. */
const PIPELINE_TAGS = {
    'text-classification': CLASSIFIES,
    'token-classification': CLASSIFIES,
    'image-classification': CLASSIFIES,
    'audio-classification': CLASSIFIES,
    'video-classification': CLASSIFIES,
    'tabular-classification': CLASSIFIES,
    'tabular-regression': CLASSIFIES,
    'object-detection': CLASSIFIES,
    'image-segmentation': CLASSIFIES,
    'time-series-forecasting': CLASSIFIES,
    'zero-shot-classification': PREDICTS,
    'zero-shot-image-classification': PREDICTS,
    'zero-shot-object-detection': PREDICTS,
    'sentence-similarity': PREDICTS,
    'feature-extraction': PREDICTS,
    'text-ranking': PREDICTS,
    'depth-estimation': PREDICTS,
    'keypoint-detection': PREDICTS,
    'voice-activity-detection': PREDICTS,
    'fill-mask': { kinds: ['language-model'], outputs: ['prediction', 'text'] },
    'question-answering': { kinds: ['supervised'], outputs: ['text'] },
    'table-question-answering': { kinds: ['supervised'], outputs: ['text'] },
    'automatic-speech-recognition': { kinds: ['supervised'], outputs: ['text'] },
    'text-generation': WRITES,
    text2text: WRITES,
    'text2text-generation': WRITES,
    summarization: WRITES,
    translation: WRITES,
    conversational: { kinds: ['language-model', 'generative', 'chatbot'], outputs: ['text'] },
    'text-to-image': PAINTS,
    'image-to-image': PAINTS,
    'unconditional-image-generation': PAINTS,
    'text-to-video': FILMS,
    'image-to-video': FILMS,
    'video-to-video': FILMS,
    'text-to-3d': SHAPES,
    'image-to-3d': SHAPES,
    'text-to-speech': { kinds: ['generative'], outputs: ['speech', 'audio'] },
    'text-to-audio': { kinds: ['generative'], outputs: ['audio'] },
    'audio-to-audio': { kinds: ['generative'], outputs: ['audio'] },
    'image-to-text': DESCRIBES,
    'image-text-to-text': DESCRIBES,
    'audio-text-to-text': DESCRIBES,
    'video-text-to-text': DESCRIBES,
    'visual-question-answering': DESCRIBES,
    'document-question-answering': DESCRIBES,
    'any-to-any': { kinds: ['multimodal', 'generative'], outputs: [] },
    'reinforcement-learning': { kinds: ['reinforcement'], outputs: ['action'] },
    robotics: { kinds: ['physical'], outputs: ['action'] },
};
/** Phrases after a "Model type" label. The kind `rules-only` is never read from prose: it would take a model out of scope. */
const TYPE_PHRASES = [
    [/language model|causal lm|masked lm|decoder-only|\bllm\b|\u8a00\u8a9e\u30e2\u30c7\u30eb|\u8bed\u8a00\u6a21\u578b/i, 'language-model'],
    [/generative|diffusion|text generation|\u751f\u6210/i, 'generative'],
    [/multi-?modal|vision-language/i, 'multimodal'],
    [/classifi|regress|supervised|gradient[- ]boost|\u5206\u985e/i, 'supervised'],
    [/reinforcement/i, 'reinforcement'],
    [/retrieval[- ]augmented|\brag\b/i, 'retrieval-augmented'],
    [/chat ?bot|conversational/i, 'chatbot'],
];
/** Kinds of model that a few words name; empty where none is. */
function kindsInWords(text) {
    if (/unsupervised|self-supervised/i.test(text))
        return kindsOf(text).filter((kind) => kind !== 'supervised');
    return kindsOf(text);
}
function kindsOf(text) {
    const start = text.slice(0, 500);
    return TYPE_PHRASES.filter(([pattern]) => pattern.test(start)).map(([, kind]) => kind);
}

;// CONCATENATED MODULE: ./.build/evidence/formats/card-body.js





/** Longest extract of a section that is kept as its value. */
const MAX_EXTRACT = 600;
/** Sentences that the hub's template leaves in every card made from it. */
const TEMPLATE_TEXT = [
    /made aware of the risks/i,
    /base template for new models/i,
    /impact calculator/i,
    /code below to get started/i,
    /raw template/i,
];
/** The first top-level heading that names a model, without "Model card for". */
function nameInBody(sections) {
    const first = sections.find((section) => section.level === 1);
    if (!first || first.title.length > 150 || hasBlank(first.title))
        return null;
    const name = first.title
        .replace(/^model\s*card\s*(?:for|of|:|-|\u2013|\u2014)?\s*/i, '')
        .replace(/\s*[:\u2013\u2014-]?\s*model\s*card$/i, '')
        .trim();
    if (absenceOf(name) !== null || pathsOfHeading(name).length > 0 || !/[\p{L}\p{N}]/u.test(name))
        return null;
    return { name, line: first.line };
}
/** True where a heading of the first two levels says that the document is a model card. */
function hasCardHeading(sections) {
    return sections.some(({ level, title }) => level >= 1 &&
        level <= 2 &&
        /^model[\s-]?card(?:\s+(?:for|of)\b|\s*[:\u2013\u2014-]|\s*$)|\bmodel[\s-]?card$/i.test(title.trim()));
}
/** Reads sections and labels into the draft; what the metadata already says is not said again. */
async function readBody(draft, source, sections) {
    const told = new Set(draft.facts.filter((fact) => fact.subject === draft.subject).map((fact) => fact.path));
    for (const [index, section] of sections.entries()) {
        const paths = section.level === 0 ? [] : pathsOfHeading(section.title);
        if (paths.length === 0)
            continue;
        const lines = linesUnder(sections, index);
        for (const path of paths)
            addSection(draft, source, section, path, lines, told);
    }
    addOpening(draft, source, sections, told);
    await readLabels(draft, source, sections, told);
}
/** A section's own lines and those of sections below it that mean nothing by themselves. */
function linesUnder(sections, index) {
    const level = sections[index]?.level ?? 0;
    const lines = [...(sections[index]?.lines ?? [])];
    let skipBelow = Number.POSITIVE_INFINITY;
    for (const section of sections.slice(index + 1, index + 200)) {
        if (section.level <= level)
            break;
        if (section.level > skipBelow)
            continue;
        skipBelow = pathsOfHeading(section.title).length > 0 ? section.level : Number.POSITIVE_INFINITY;
        if (skipBelow === Number.POSITIVE_INFINITY)
            lines.push(...section.lines);
    }
    return lines;
}
function addSection(draft, source, section, path, lines, told) {
    const own = path === 'card.description' ? lines.filter((line) => line.label === null) : lines;
    const content = own.map(contentOf).filter((text) => text !== '');
    const text = content.join(' ');
    if (told.has(path) || !isProse(text))
        return;
    told.add(path);
    const last = lines.findLast((line) => contentOf(line) !== '')?.line ?? section.line;
    add(draft, 'prose', rangeOfLines(source, section.line, Math.max(section.line, last)), path, extract(text));
}
/** Prose right under the title describes the model. */
function addOpening(draft, source, sections, told) {
    const title = sections.find((section) => section.level === 1);
    if (title && pathsOfHeading(title.title).length === 0)
        addSection(draft, source, title, 'card.description', title.lines, told);
}
/** What a line says: the value of a label, or its text; empty for template text and placeholders. */
function contentOf(line) {
    if (hasBlank(line.raw) || TEMPLATE_TEXT.some((pattern) => pattern.test(line.raw)))
        return '';
    const text = line.label === null ? line.text : line.label.value;
    return absenceOf(text) === null ? text : '';
}
function extract(text) {
    const start = text
        .slice(0, MAX_EXTRACT * 2)
        .replace(/\s+/g, ' ')
        .trim();
    const points = [...start];
    return points.length <= MAX_EXTRACT ? start : `${points.slice(0, MAX_EXTRACT - 1).join('')}\u2026`;
}
/** Sections that speak of the model as a whole; elsewhere "Language" or "Developer" tell of something else. */
const OF_THE_MODEL = new Set(['card.description', 'card.how_it_works']);
async function readLabels(draft, source, sections, told) {
    for (const section of sections) {
        const ofModel = pathsOfHeading(section.title).every((path) => OF_THE_MODEL.has(path));
        const ofBase = /\b(?:base|parent|foundation|teacher)\b/i.test(section.title);
        if (!ofModel || ofBase)
            continue;
        for (const line of section.lines) {
            const meaning = line.label === null ? null : meaningOfLabel(line.label.name);
            if (line.label === null || meaning === null || contentOf(line) === '' || line.label.value.length > 300)
                continue;
            await readLabel(draft, rangeOfLines(source, line.line, line.line), meaning, line.label, told);
        }
    }
}
const TEXT_PATHS = {
    developer: 'developer',
    contact: 'contact',
    base: 'base.name',
    version: 'version',
};
async function readLabel(draft, range, meaning, label, told) {
    const path = TEXT_PATHS[meaning];
    if (path !== undefined) {
        if (!told.has(path))
            add(draft, 'labelled', range, path, label.value);
        told.add(path);
    }
    else if (meaning === 'licence') {
        await readLicenceLabel(draft, range, label.value, told);
    }
    else if (meaning === 'languages' && !told.has('languages')) {
        const words = languagesIn(label.value);
        if (words.length > 0)
            addList(draft, range, 'languages', words);
        told.add('languages');
    }
    else if (meaning === 'type' && !told.has('kinds')) {
        const kinds = kindsInWords(label.value);
        if (kinds.length > 0)
            addList(draft, range, 'kinds', kinds);
        told.add('kinds');
    }
}
/** A second licence that contradicts the metadata is worth telling; one that is only worded otherwise is not. */
async function readLicenceLabel(draft, range, value, told) {
    const licence = await readLicence(value);
    const id = licence.is === 'spdx' || licence.is === 'named' ? licence.id : licence.is === 'unknown' ? licence.fix : null;
    if (id !== null)
        add(draft, 'labelled', range, 'release.licence', id);
    else if (!told.has('release.licence') && licence.is === 'unknown' && value.length <= 120)
        add(draft, 'labelled', range, 'release.licence', value);
    told.add('release.licence');
}
function languagesIn(text) {
    const words = text.split(/[,;/\u3001\uff0c]|\s(?:and|und|et|y)\s/u).map((word) => foldHeading(word));
    return [...new Set(words.filter((word) => word !== '' && word.length <= 40 && absenceOf(word) === null))].slice(0, 100);
}
function add(draft, how, range, path, value) {
    const origin = { path: draft.path, range, format: draft.format, how };
    draft.facts.push({ subject: draft.subject, path, value, state: 'declared', origin });
}
function addList(draft, range, path, value) {
    const origin = { path: draft.path, range, format: draft.format, how: 'labelled' };
    draft.facts.push({ subject: draft.subject, path, value, state: 'declared', complete: false, origin });
}

// EXTERNAL MODULE: ./.build/facts/calendar.js
var calendar = __webpack_require__(9490);
;// CONCATENATED MODULE: ./.build/evidence/web-address.js
/** Owns what counts as the address of a document: absolute, https, a host that can exist. Nothing is ever fetched. */
const RESERVED = new Set(['example.com', 'example.org', 'example.net', 'example.edu', 'localhost']);
const RESERVED_ENDS = ['.localhost', '.local', '.internal', '.invalid', '.test', '.lan', '.home.arpa'];
/** Why a text is no address of a document, as the end of a sentence; null where it is one. */
function addressTrouble(text) {
    if (!/^https:\/\//i.test(text)) {
        return /^http:\/\//i.test(text) ? 'it starts with http://, not https://' : 'it is not an absolute https address';
    }
    if (text.length > 2048)
        return 'it is longer than 2048 characters';
    if (/[\s<>{}\u2026|\\^`"]|\.\.\./u.test(text))
        return 'it holds a blank or a character that no address holds';
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return 'it cannot be read as an address';
    }
    if (url.username !== '' || url.password !== '')
        return 'it holds a user name or password';
    return hostTrouble(url.hostname.toLowerCase().replace(/\.$/, ''));
}
/** Hosts under the reserved top-level name `.example` serve demonstrations and are let through. */
function hostTrouble(host) {
    const labels = host.split('.');
    if (host.startsWith('[') || /^\d+$/.test(labels.at(-1) ?? ''))
        return 'its host is a number, not a name';
    if (labels.length < 2 || labels.some((label) => !/^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label))) {
        return 'its host is no full name';
    }
    const reserved = [...RESERVED].some((name) => host === name || host.endsWith(`.${name}`));
    if (reserved || RESERVED_ENDS.some((end) => host.endsWith(end)))
        return 'its host is reserved for examples or private networks';
    return null;
}

;// CONCATENATED MODULE: ./.build/evidence/leaf-value.js
/**
 * Owns reading one plain value as the type that the vocabulary gives it: strict, with a repair of form where only the
 * spelling is wrong. Lists, records and reasons are read by `vocabulary-reader.ts`.
 */






const ABSENT = { is: 'absent' };
/** Reads a value of a leaf type. Codes of `wrong`: `wrong-type`, `placeholder`, `unknown-value`, `too-short`. */
function readLeaf(type, node) {
    if (node.kind === 'mapping' && type.kind === 'quantity')
        return readInterval(node);
    if (node.kind !== 'scalar')
        return wrong(`It asks for ${NOUNS[type.kind]}, not ${node.kind === 'list' ? 'a list' : 'a mapping'}.`);
    if (node.value === null)
        return ABSENT;
    if (typeof node.value === 'string' && !(type.kind === 'enum' && type.values.includes(node.value))) {
        const absence = absenceOf(node.value);
        if (absence === 'placeholder') {
            return wrong(`${quote(node.value)} is a blank to fill in; nothing is declared yet.`, null, 'placeholder');
        }
        if (absence !== null)
            return ABSENT;
    }
    return READERS[type.kind](node, type);
}
const NOUNS = {
    boolean: 'true or false',
    text: 'text',
    section: 'text',
    string: 'text',
    date: 'a date written YYYY-MM-DD',
    url: 'an absolute https address',
    number: 'a number',
    quantity: 'a number, {low, high} or {value, uncertainty}',
    enum: 'one word of a closed list',
};
const READERS = {
    boolean: readBoolean,
    text: leaf_value_readText,
    section: leaf_value_readText,
    string: readString,
    date: readDate,
    url: readAddress,
    number: readNumber,
    quantity: readNumber,
    enum: (node, type) => (type.kind === 'enum' ? readWord(node, type.values) : ABSENT),
};
const BOOLEANS = {
    true: 'true',
    false: 'false',
    yes: 'true',
    no: 'false',
    on: 'true',
    off: 'false',
    y: 'true',
    n: 'false',
};
function readBoolean(node) {
    if (typeof node.value === 'boolean')
        return value(node.value);
    const word = String(node.value).trim().toLowerCase();
    const meant = Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] : undefined;
    const fix = meant === undefined ? null : replaceValue(node, meant, `Write ${meant}`, true);
    return wrong(`It asks for true or false, not ${quote(node.source)}.`, fix);
}
function leaf_value_readText(node) {
    if (typeof node.value !== 'string')
        return wrong(`It asks for text, not ${quote(node.source)}.`);
    const text = node.value.trim();
    if (isProse(text))
        return value(text);
    return wrong(`${quote(text)} is too short to say it; write at least a few words.`, null, 'too-short');
}
/** Numbers stand as they are written, so that version `1.10` does not become `1.1`. */
function readString(node) {
    if (typeof node.value === 'boolean')
        return wrong(`It asks for text, not ${quote(node.source)}; put it between quotes if text is meant.`);
    const text = (typeof node.value === 'string' ? node.value : node.source).trim();
    return text === '' ? ABSENT : value(text);
}
function readDate(node) {
    const text = node.source.trim();
    if (typeof node.value === 'string' && (0,calendar/* isDay */.N)(text))
        return value(text);
    const parts = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ][\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
    const meant = parts ? `${parts[1]}-${String(parts[3]).padStart(2, '0')}-${String(parts[4]).padStart(2, '0')}` : '';
    const fix = (0,calendar/* isDay */.N)(meant) ? replaceValue(node, meant, `Write the date as ${meant}`) : null;
    return wrong(`It asks for a day of the calendar written YYYY-MM-DD, not ${quote(text)}.`, fix);
}
function readAddress(node) {
    if (typeof node.value !== 'string')
        return wrong(`It asks for an absolute https address, not ${quote(node.source)}.`);
    const text = node.value.trim();
    const trouble = addressTrouble(text);
    return trouble === null
        ? value(text)
        : wrong(`${quote(text)} cannot stand as the address of a document: ${trouble}.`);
}
function readNumber(node, type) {
    const signed = type.kind === 'number' && type.unit === undefined;
    if (typeof node.value !== 'number') {
        const text = node.source.trim();
        const plain = /^[+-]?\d{1,40}(?:\.\d{1,40})?(?:[eE][+-]?\d{1,4})?$/.test(text) && Number.isFinite(Number(text));
        const fix = plain ? replaceValue(node, text, 'Remove the quotes', true) : null;
        return wrong(`It asks for ${NOUNS[type.kind]} without unit or separators, not ${quote(text)}.`, fix);
    }
    if (!Number.isFinite(node.value))
        return wrong(`${quote(node.source)} is no finite number.`);
    if (!signed && node.value < 0)
        return wrong(`${quote(node.source)} is less than zero.`);
    return value(node.value);
}
const QUANTITY_KEYS = new Set(['value', 'uncertainty', 'low', 'high']);
function readInterval(node) {
    const numbers = new Map();
    for (const { key, value: part } of node.entries) {
        if (!QUANTITY_KEYS.has(key) || key === 'uncertainty' || (part.kind === 'scalar' && part.value === null))
            continue;
        if (part.kind !== 'scalar' || typeof part.value !== 'number' || !Number.isFinite(part.value) || part.value < 0) {
            return wrong(`Its ${key} asks for a finite number of at least zero.`);
        }
        numbers.set(key, part.value);
    }
    const [low, high, middle] = [numbers.get('low'), numbers.get('high'), numbers.get('value')];
    const uncertainty = entryOf(node, 'uncertainty')?.value;
    if (low !== undefined && high !== undefined) {
        if (middle !== undefined || uncertainty)
            return wrong('Write either {low, high} or {value, uncertainty}, not both.');
        return low <= high ? interval(low, high) : wrong('Its low end is above its high end.');
    }
    if (low !== undefined || high !== undefined)
        return wrong('An interval needs both low and high.');
    if (middle === undefined)
        return ABSENT;
    if (!uncertainty)
        return value(middle);
    const percent = uncertainty.kind === 'scalar' ? /^\u00b1?\s?(\d{1,6}(?:\.\d{1,6})?)\s?%$/.exec(uncertainty.source.trim()) : null;
    if (!percent)
        return wrong('Its uncertainty asks for a percentage such as "30%".');
    const share = Number(percent[1]) / 100;
    const top = middle * (1 + share);
    if (!Number.isFinite(top))
        return wrong('Its uncertainty leads to no finite number.');
    return interval(Math.max(0, middle * (1 - share)), top);
}
function interval(low, high) {
    const ends = { low: Number(low.toPrecision(12)), high: Number(high.toPrecision(12)) };
    return value(low === high ? low : ends);
}
/** A word of a closed list, exactly as it is listed. */
function readWord(node, words) {
    const text = node.source.trim();
    if (words.includes(text))
        return value(text);
    const nearest = (0,spelling/* findNearest */.q)(text, words);
    const hint = nearest
        ? ` Did you mean ${quote(nearest.word)}?`
        : words.length <= 12
            ? ` It may be: ${words.join(', ')}.`
            : '';
    const fix = nearest?.certain === true ? replaceValue(node, nearest.word, `Write ${nearest.word}`) : null;
    return wrong(`${quote(text)} is not in its closed list.${hint}`, fix, 'unknown-value');
}
function value(of) {
    return { is: 'value', value: of };
}
function wrong(message, fix = null, code = 'wrong-type') {
    return { is: 'wrong', code, message, fix };
}

;// CONCATENATED MODULE: ./.build/evidence/formats/card-metadata.js
/**
 * Owns the metadata block of Hugging Face model cards: which keys there are, whether a block is a model's, and the
 * facts it states. The prose below it belongs to `card-body.ts`.
 */









/** Keys that only cards of models use. */
const MODEL_KEYS = [
    'library_name',
    'pipeline_tag',
    'base_model',
    'base_model_relation',
    'model-index',
    'co2_eq_emissions',
    'datasets',
    'metrics',
    'widget',
    'inference',
    'new_version',
    'model_index',
    'pipeline-tag',
    'model_creator',
    'quantized_by',
];
/** Keys of cards of models and of other things. */
const SHARED_KEYS = ['license', 'license_name', 'license_link', 'language', 'tags', 'thumbnail', 'licence', 'liscence'];
const DATASET_KEYS = [
    'task_categories',
    'task_ids',
    'size_categories',
    'source_datasets',
    'annotations_creators',
    'language_creators',
    'pretty_name',
    'dataset_info',
    'configs',
    'multilinguality',
    'paperswithcode_id',
    'licenses',
    'YAML tags',
];
/** Keys of site generators and of hosted apps, which use some of the shared keys too. */
const OTHER_KEYS = [
    'layout',
    'permalink',
    'slug',
    'sidebar_position',
    'sidebar_label',
    'nav_order',
    'sdk',
    'app_file',
    'colorFrom',
    'weight',
    'draft',
    'categories',
    'date',
    'author',
    'excerpt',
    'hide_table_of_contents',
    'id',
];
const KNOWN_KEYS = [
    'license',
    'license_name',
    'license_link',
    'language',
    'library_name',
    'pipeline_tag',
    'tags',
    'datasets',
    'metrics',
    'base_model',
    'base_model_relation',
    'new_version',
    'model-index',
    'co2_eq_emissions',
    'thumbnail',
    'widget',
    'inference',
];
/** Spellings that are seen in cards and are too short or too far off to be found by likeness. */
const MISSPELT = { lang: 'language', tag: 'tags', licence: 'license' };
/** A line of a block that makes it a card's, even where the block cannot be parsed. */
const CARD_LINE = /^(?:license|language|tags|library_name|pipeline_tag|base_model|datasets|metrics|model-index|co2_eq_emissions)[ \t]{0,20}:/;
/** What a metadata block describes, by its keys; null: nothing that is known here. */
function kindOfMetadata(node) {
    const has = (keys) => node.entries.some((entry) => keys.includes(entry.key));
    if (has(DATASET_KEYS))
        return has(MODEL_KEYS.filter((key) => key !== 'datasets' && key !== 'metrics')) ? 'model' : 'dataset';
    if (has(OTHER_KEYS))
        return has(['library_name', 'pipeline_tag', 'base_model', 'model-index']) && !has(['sdk']) ? 'model' : null;
    return has(MODEL_KEYS) || has(SHARED_KEYS) ? 'model' : null;
}
/** The name in `model-index`, or null. */
function nameInMetadata(node) {
    const index = entryOf(node, 'model-index')?.value;
    const first = index?.kind === 'list' ? index.items[0] : undefined;
    const entry = first?.kind === 'mapping' ? entryOf(first, 'name') : undefined;
    const name = entry ? wordOf(entry.value) : null;
    return entry && name !== null ? { name, range: entry.range } : null;
}
/** Reads every fact that the block states into the draft. */
async function readMetadata(draft, node) {
    reportMisspeltKeys(draft, node);
    await readLicenceFields(draft, node);
    readBase(draft, node);
    readWords(draft, entryOf(node, 'language'), 'languages');
    readWords(draft, entryOf(node, 'datasets'), 'datasets');
    readPipeline(draft, entryOf(node, 'pipeline_tag'));
    readEmissions(draft, entryOf(node, 'co2_eq_emissions'));
    readResults(draft, entryOf(node, 'model-index'));
}
function reportMisspeltKeys(draft, node) {
    const taken = node.entries.map((entry) => entry.key);
    for (const entry of node.entries) {
        if (KNOWN_KEYS.includes(entry.key))
            continue;
        const listed = Object.hasOwn(MISSPELT, entry.key) ? MISSPELT[entry.key] : undefined;
        const nearest = listed === undefined ? (0,spelling/* findNearest */.q)(entry.key, KNOWN_KEYS) : { word: listed, certain: true };
        if (nearest?.certain !== true)
            continue;
        const message = `${quote(entry.key)} is no key of model cards, so nothing under it is read. Did you mean ${quote(nearest.word)}?`;
        const fix = taken.includes(nearest.word) ? null : renameKey(entry, nearest.word);
        draft.problems.push({ ...problemAt(draft.path, 'unknown-key', entry.keyRange, message), fix });
    }
}
async function readLicenceFields(draft, node) {
    const entry = entryOf(node, 'license');
    if (!entry)
        return;
    const values = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    const value = values[0];
    if (values.length > 1) {
        report(draft, entry, 'release.licence', 'several-licences', 'It lists several licences and does not say whether all or any of them apply; write one, or an SPDX expression.');
        return;
    }
    const word = value ? wordOf(value) : null;
    if (value?.kind !== 'scalar' || word === null)
        return;
    if (word.toLowerCase() === 'other') {
        readOtherLicence(draft, node, entry);
        return;
    }
    const licence = await readLicence(word);
    if (licence.is === 'spdx' || licence.is === 'named') {
        card_metadata_add(draft, entry, 'release.licence', licence.id);
        readLicenceLink(draft, node);
        return;
    }
    const meant = licence.is === 'unknown' ? licence.fix : null;
    const message = licence.is === 'family'
        ? `${quote(word)} names a family of licences; write which one, with its version.`
        : `${quote(word)} is neither an identifier of the hub nor of SPDX${meant === null ? '' : `; ${meant} is`}.`;
    const fix = meant === null ? null : replaceValue(value, meant.toLowerCase(), `Write ${meant.toLowerCase()}`);
    report(draft, entry, 'release.licence', 'unknown-licence', message, fix);
}
/** `license: other` says nothing by itself: its name and its text are asked for. */
function readOtherLicence(draft, node, entry) {
    const name = entryOf(node, 'license_name');
    const named = name ? wordOf(name.value) : null;
    if (name && named !== null)
        card_metadata_add(draft, name, 'release.licence', named);
    const link = entryOf(node, 'license_link');
    if (named === null || !link || wordOf(link.value) === null) {
        report(draft, entry, 'release.licence', 'incomplete-licence', 'A licence "other" asks for license_name and license_link beside it.');
    }
    readLicenceLink(draft, node);
}
/** A link to a file beside the card is fine on the hub and no address. */
function readLicenceLink(draft, node) {
    const link = entryOf(node, 'license_link');
    const address = link ? wordOf(link.value) : null;
    if (link && address !== null && addressTrouble(address) === null)
        card_metadata_add(draft, link, 'release.licence_url', address);
}
/** Several base models (a merge) are named together: there is one fact for what the model was made from. */
function readBase(draft, node) {
    const entry = entryOf(node, 'base_model');
    if (!entry)
        return;
    const names = wordsOf(draft, entry, 'base.name');
    if (names.length > 0)
        card_metadata_add(draft, entry, 'base.name', names.join(' + '));
}
function readWords(draft, entry, path) {
    if (!entry)
        return;
    const words = wordsOf(draft, entry, path);
    if (words.length > 0)
        card_metadata_addList(draft, entry, path, [...new Set(words)]);
}
function readPipeline(draft, entry) {
    const tag = entry ? wordOf(entry.value) : null;
    const meaning = tag !== null && Object.hasOwn(PIPELINE_TAGS, tag) ? PIPELINE_TAGS[tag] : undefined;
    if (!entry || !meaning)
        return;
    if (meaning.kinds.length > 0)
        card_metadata_addList(draft, entry, 'kinds', meaning.kinds);
    if (meaning.outputs.length > 0)
        card_metadata_addList(draft, entry, 'outputs', meaning.outputs);
}
/** Grams by the hub's definition; a text with a unit of its own is not guessed at. */
function readEmissions(draft, entry) {
    const inner = entry?.value.kind === 'mapping' ? entryOf(entry.value, 'emissions') : entry;
    if (!inner)
        return;
    const read = readLeaf({ kind: 'quantity', absence: 'lacking', description: '' }, inner.value);
    if (read.is === 'value')
        card_metadata_add(draft, inner, 'training.emissions_gco2eq', read.value);
    if (read.is === 'wrong') {
        report(draft, inner, 'training.emissions_gco2eq', read.code, `${read.message} The hub counts emissions in grams of CO2 equivalent.`, read.fix);
    }
}
/** Results beyond this many say nothing more that a rule could ask. */
const MAX_RESULTS = 500;
function readResults(draft, entry) {
    const ids = [];
    for (const model of entry?.value.kind === 'list' ? entry.value.items : []) {
        for (const result of itemsOf(model, 'results')) {
            for (const metric of itemsOf(result, 'metrics')) {
                if (ids.length < MAX_RESULTS && result.kind === 'mapping' && metric.kind === 'mapping')
                    readMetric(draft, result, metric, ids);
            }
        }
    }
    if (entry && ids.length > 0)
        card_metadata_addList(draft, entry, 'evaluation.metrics', ids);
}
function readMetric(draft, result, metric, ids) {
    const value = entryOf(metric, 'value');
    const name = textIn(metric, 'type') ?? textIn(metric, 'name');
    if (!value || name === null)
        return;
    const dataset = entryOf(result, 'dataset')?.value;
    const task = entryOf(result, 'task')?.value;
    const data = dataset?.kind === 'mapping' ? (textIn(dataset, 'name') ?? textIn(dataset, 'type')) : null;
    const told = task?.kind === 'mapping' ? (textIn(task, 'name') ?? textIn(task, 'type')) : null;
    const stem = (0,facts_dossier/* slug */.yR)([data ?? told ?? '', name].join(' ')) || 'metric';
    let id = stem;
    for (let count = 2; ids.includes(id); count++)
        id = `${stem}-${count}`;
    const path = `evaluation.metrics[${id}]`;
    const read = readLeaf({ kind: 'number', absence: 'lacking', description: '' }, value.value);
    if (read.is === 'wrong')
        report(draft, value, `${path}.value`, read.code, read.message, read.fix);
    if (read.is !== 'value')
        return;
    ids.push(id);
    card_metadata_add(draft, value, `${path}.value`, read.value);
    if (told !== null)
        card_metadata_add(draft, value, `${path}.task`, told);
    if (data !== null)
        card_metadata_add(draft, value, `${path}.dataset`, data);
}
function itemsOf(node, key) {
    const value = node.kind === 'mapping' ? entryOf(node, key)?.value : undefined;
    return value?.kind === 'list' ? value.items : [];
}
function textIn(node, key) {
    const entry = entryOf(node, key);
    return entry ? wordOf(entry.value) : null;
}
/** A text or number as written, at most 300 characters; null where it says nothing. */
function wordOf(node) {
    if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean')
        return null;
    const text = node.source.trim();
    return text.length > 300 || absenceOf(text) !== null ? null : text;
}
function wordsOf(draft, entry, path) {
    const nodes = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    const words = [];
    for (const node of nodes) {
        const word = wordOf(node);
        if (word !== null)
            words.push(word);
        else if (node.kind !== 'scalar' || typeof node.value === 'boolean') {
            report(draft, { range: node.range }, path, 'wrong-type', 'It asks for a name or a list of names.');
        }
    }
    return words;
}
function card_metadata_add(draft, at, path, value) {
    const origin = { path: draft.path, range: at.range, format: draft.format, how: draft.how };
    draft.facts.push({ subject: draft.subject, path, value, state: 'declared', origin });
}
function card_metadata_addList(draft, at, path, value) {
    const origin = { path: draft.path, range: at.range, format: draft.format, how: draft.how };
    draft.facts.push({ subject: draft.subject, path, value, state: 'declared', complete: false, origin });
}
function report(draft, at, path, code, message, fix = null) {
    const fact = { subject: draft.subject, path };
    draft.problems.push({ ...problemAt(draft.path, code, at.range, message), fact, fix });
}

;// CONCATENATED MODULE: ./.build/evidence/formats/hugging-face-model-card.js
/**
 * Owns model cards in Markdown: cards of the Hugging Face hub with a metadata block, and free-form `MODEL_CARD.md`
 * files. Recognises them and names their model; metadata and prose are read by `card-metadata.ts` and `card-body.ts`.
 */










const FORMAT = 'hugging-face-model-card';
/** Reads model cards in Markdown. */
const huggingFaceModelCard = {
    id: FORMAT,
    async read(file) {
        if (file.class !== 'card' && file.class !== 'readme' && !file.namedAsCard)
            return null;
        const named = file.class === 'card' || file.namedAsCard;
        if (file.source.text.trim() === '')
            return named ? readEmpty(file) : null;
        const top = readTop(file, named);
        if (top.is === 'broken')
            return isTemplate(file) ? null : unreadable(file.path, top.trouble);
        if (top.is === 'other')
            return null;
        if (top.is === 'none' && !named && !mentionsCard(file))
            return null;
        const sections = parseMarkdown(file.source, top.bodyLine);
        if (top.is === 'none' && !named && !hasCardHeading(sections))
            return null;
        return readCard(file, top, sections);
    },
};
function readTop(file, named) {
    const block = findFrontMatter(file.source);
    if (block === null)
        return { is: 'none', bodyLine: 1 };
    const cardLike = looksLikeCard(file, block);
    if (!block.closed && !cardLike)
        return { is: 'none', bodyLine: 1 };
    if (!block.closed) {
        const message = 'Its metadata block is never closed; end it with a line of three dashes.';
        return {
            is: 'broken',
            trouble: { code: 'unclosed-metadata', message, range: rangeOfLines(file.source, block.line, block.line) },
        };
    }
    const parsed = parseYaml(file.source, block.start, block.end);
    if (!parsed.ok)
        return named || cardLike ? { is: 'broken', trouble: parsed.trouble } : { is: 'other' };
    if (parsed.root.kind !== 'mapping')
        return { is: 'none', bodyLine: block.bodyLine };
    const kind = kindOfMetadata(parsed.root);
    if (kind === 'model' || (named && kind === null))
        return { is: 'metadata', node: parsed.root, bodyLine: block.bodyLine, line: block.line };
    return kind === 'dataset' ? { is: 'other' } : { is: 'none', bodyLine: block.bodyLine };
}
/** True where a line of the block is a key of model cards; an open block must begin with one. */
function looksLikeCard(file, block) {
    const lines = file.source.lines.slice(block.line, block.closed ? block.bodyLine - 2 : block.line + 40);
    if (block.closed)
        return lines.some((line) => CARD_LINE.test(line));
    const first = lines.find((line) => line.trim() !== '') ?? '';
    return /^[\w-]{1,40}:/.test(first) && lines.some((line) => CARD_LINE.test(line));
}
/** A cheap look before the file is scanned: only a README that says "model card" in a heading can be one. */
function mentionsCard(file) {
    return file.source.lines.some((line, index) => /model[\s-]?card/i.test(line) &&
        (/^ {0,3}#/.test(line) || /^ {0,3}(?:=+|-+)\s*$/.test(file.source.lines[index + 1] ?? '')));
}
async function readCard(file, top, sections) {
    const metadata = top.is === 'metadata' ? top.node : null;
    const indexed = metadata === null ? null : nameInMetadata(metadata);
    const titled = nameInBody(sections);
    const name = indexed?.name ?? titled?.name ?? null;
    const key = keyOf(file.path, name);
    const line = titled?.line ?? (top.is === 'metadata' ? top.line : 1);
    const facts = [];
    const problems = [];
    const draft = {
        path: file.path,
        format: FORMAT,
        how: 'structured',
        subject: (0,facts_fact/* subjectId */.iL)('model', key),
        complete: false,
        facts,
        problems,
    };
    if (metadata !== null)
        await readMetadata(draft, metadata);
    await readBody(draft, file.source, sections);
    if (facts.length === 0 && isTemplate(file))
        return null;
    if (name !== null)
        facts.push(nameFact(draft, file, name, indexed?.range ?? null, line));
    const range = rangeOfLines(file.source, line, line);
    const how = metadata === null ? 'prose' : 'structured';
    const subjects = [{ kind: 'model', key, name: name ?? key, range, how, cards: [file.path] }];
    return { state: 'read', reason: null, declaration: null, subjects, facts, problems };
}
function nameFact(draft, file, name, indexed, line) {
    const range = indexed ?? rangeOfLines(file.source, line, line);
    const how = indexed === null ? 'labelled' : 'structured';
    return {
        subject: draft.subject,
        path: 'name',
        value: name,
        state: 'declared',
        origin: { path: file.path, range, format: FORMAT, how },
    };
}
/** A template that nobody filled in speaks of no model. */
function isTemplate(file) {
    return /\{\{[^{}\n]{1,200}\}\}|\{%|\[\s{0,4}insert\b/i.test(file.source.text);
}
function readEmpty(file) {
    const range = rangeOfLines(file.source, 1, 1);
    const key = keyOf(file.path, null);
    const problem = problemAt(file.path, 'empty-card', range, 'The model card is empty; it declares nothing about the model.');
    const subjects = [{ kind: 'model', key, name: key, range, how: 'prose', cards: [file.path] }];
    return { state: 'read', reason: null, declaration: null, subjects, facts: [], problems: [problem] };
}
/** Folders whose name tells where a card is kept, not what it is about. */
const GENERIC_FOLDERS = new Set([
    'docs',
    'doc',
    'documentation',
    '.github',
    'model',
    'models',
    'model-card',
    'model_card',
    'modelcard',
    'model-cards',
    'model_cards',
    'cards',
    'src',
    'reports',
]);
/** A README is named after its folder, any other card after the model's name. */
function keyOf(path, name) {
    const parts = path.split('/');
    const file = parts.pop() ?? '';
    const parent = parts.at(-1) ?? '';
    const folder = GENERIC_FOLDERS.has(parent.toLowerCase()) ? '' : (0,facts_dossier/* slug */.yR)(parent);
    if (/^readme\./i.test(file) && folder !== '')
        return folder;
    return (0,facts_dossier/* slug */.yR)((name ?? '').slice(0, 120)) || folder || 'model';
}

// EXTERNAL MODULE: ./.build/facts/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(7200);
;// CONCATENATED MODULE: ./.build/evidence/json-document.js

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const WORDS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
class json_document_Refusal extends Error {
    code;
    at;
    constructor(code, message, at) {
        super(message);
        this.code = code;
        this.at = at;
    }
}
/** Parses a JSON text; keys that stand twice, text after the value and nesting beyond the limit are refused. Never throws. */
function parseJson(source) {
    try {
        return { ok: true, root: json_document_readWhole({ source, at: 0 }) };
    }
    catch (error) {
        if (!(error instanceof json_document_Refusal))
            throw error;
        const range = rangeBetween(source, error.at, error.at + 1);
        return { ok: false, trouble: { code: error.code, message: error.message, range } };
    }
}
function json_document_readWhole(cursor) {
    const root = readValue(cursor, 1);
    skipSpace(cursor);
    if (cursor.at < cursor.source.text.length)
        throw json_document_refuse(cursor, 'It goes on after the end of its JSON value.');
    return root;
}
function readValue(cursor, depth) {
    skipSpace(cursor);
    const start = cursor.at;
    const text = cursor.source.text;
    if (depth > MAX_DEPTH)
        throw new json_document_Refusal('too-deep', `Its values are nested more than ${MAX_DEPTH} deep.`, start);
    if (text[start] === '{')
        return readMapping(cursor, depth);
    if (text[start] === '[')
        return readList(cursor, depth);
    if (text[start] === '"') {
        const value = json_document_readString(cursor);
        return { kind: 'scalar', value, source: value, quoted: true, range: rangeFrom(cursor, start) };
    }
    for (const [word, value] of WORDS) {
        if (!text.startsWith(word, start))
            continue;
        cursor.at += word.length;
        return { kind: 'scalar', value, source: word, quoted: false, range: rangeFrom(cursor, start) };
    }
    const number = match(cursor, NUMBER);
    if (number === '')
        throw json_document_refuse(cursor, 'It is not valid JSON here: a value is missing or cut off.');
    return { kind: 'scalar', value: Number(number), source: number, quoted: false, range: rangeFrom(cursor, start) };
}
function readMapping(cursor, depth) {
    const start = cursor.at++;
    const entries = [];
    const seen = new Set();
    while (!closes(cursor, '}', entries.length > 0)) {
        const from = cursor.at;
        const key = json_document_readString(cursor);
        const keyRange = rangeFrom(cursor, from);
        if (seen.has(key)) {
            const message = `The key "${key.slice(0, 60)}" stands twice in one mapping; remove one of the two.`;
            throw new json_document_Refusal('duplicate-key', message, from);
        }
        seen.add(key);
        skipSpace(cursor);
        if (cursor.source.text[cursor.at] !== ':')
            throw json_document_refuse(cursor, 'It is not valid JSON here: a colon is missing.');
        cursor.at++;
        const value = readValue(cursor, depth + 1);
        entries.push({ key, keyRange, value, range: spanRange(keyRange, value.range) });
    }
    return { kind: 'mapping', entries, range: rangeFrom(cursor, start) };
}
function readList(cursor, depth) {
    const start = cursor.at++;
    const items = [];
    while (!closes(cursor, ']', items.length > 0))
        items.push(readValue(cursor, depth + 1));
    return { kind: 'list', items, range: rangeFrom(cursor, start) };
}
/** True after the closing bracket; otherwise steps over the comma that must stand between two elements. */
function closes(cursor, bracket, afterElement) {
    skipSpace(cursor);
    const char = cursor.source.text[cursor.at];
    if (char === undefined)
        throw json_document_refuse(cursor, `Its JSON is cut off: a closing ${bracket} is missing.`);
    if (char === bracket) {
        cursor.at++;
        return true;
    }
    if (!afterElement)
        return false;
    if (char !== ',')
        throw json_document_refuse(cursor, 'It is not valid JSON here: a comma is missing.');
    cursor.at++;
    skipSpace(cursor);
    return false;
}
/** A loop rather than one pattern: patterns over long strings may exhaust the engine's own stack. */
function json_document_readString(cursor) {
    const text = cursor.source.text;
    const start = cursor.at;
    if (text[start] !== '"')
        throw json_document_refuse(cursor, 'It is not valid JSON here: quoted text is missing.');
    let end = start + 1;
    while (end < text.length && text[end] !== '"' && text.charCodeAt(end) >= 0x20)
        end += text[end] === '\\' ? 2 : 1;
    if (text[end] !== '"')
        throw json_document_refuse(cursor, 'It is not valid JSON here: quoted text is not closed.');
    cursor.at = end + 1;
    try {
        return String(JSON.parse(text.slice(start, end + 1)));
    }
    catch {
        throw new json_document_Refusal('invalid-json', 'It is not valid JSON here: quoted text holds an unknown escape.', start);
    }
}
function match(cursor, pattern) {
    pattern.lastIndex = cursor.at;
    const found = pattern.exec(cursor.source.text)?.[0] ?? '';
    cursor.at += found.length;
    return found;
}
function skipSpace(cursor) {
    match(cursor, SPACE);
}
function rangeFrom(cursor, start) {
    return rangeBetween(cursor.source, start, cursor.at);
}
function json_document_refuse(cursor, message) {
    return new json_document_Refusal('invalid-json', message, Math.min(cursor.at, Math.max(0, cursor.source.text.length - 1)));
}

;// CONCATENATED MODULE: ./.build/evidence/vocabulary-reader.js





/** Keys that may stand beside a value: where it comes from, its day, who says so. */
const BESIDE = ['source', 'as_of', 'by'];
const QUANTITY = ['uncertainty', 'low', 'high'];
const REASONS = { not_applicable: 'not-applicable', unknown: 'unknowable' };
/** Reads all entries of a subject's mapping except `reserved` ones. `where` completes messages: "of a model". */
function readSubjectFacts(draft, type, node, reserved, where) {
    readFields(draft, type, node, '', reserved, where);
}
function readFields(draft, type, node, path, reserved, where) {
    const names = Object.keys(type.fields);
    const taken = node.entries.map((entry) => entry.key);
    for (const entry of node.entries) {
        if (reserved.includes(entry.key))
            continue;
        const field = Object.hasOwn(type.fields, entry.key) ? type.fields[entry.key] : undefined;
        if (!field) {
            draft.problems.push(unknownKey(draft.path, entry, [...new Set([...names, ...reserved])], taken, where));
            continue;
        }
        vocabulary_reader_readValue(draft, field, entry.value, {
            path: path === '' ? entry.key : `${path}.${entry.key}`,
            range: entry.range,
        });
    }
}
function vocabulary_reader_readValue(draft, type, node, place) {
    if (readReason(draft, type, node, place))
        return;
    const bare = unwrap(draft, type, node, place);
    if (bare.kind === 'scalar' && bare.value === null)
        return;
    if (type.kind === 'list')
        vocabulary_reader_readList(draft, type, bare, place);
    else if (type.kind === 'records')
        readRecords(draft, type, bare, place);
    else if (type.kind === 'map')
        readMap(draft, type, bare, place);
    else if (type.kind === 'record')
        readRecord(draft, type, bare, place);
    else
        readPlain(draft, type, bare, place);
}
/** `{not_applicable: reason}` and `{unknown: reason}`; true where the value was one of them, even if without a reason. */
function readReason(draft, type, node, place) {
    if (node.kind !== 'mapping')
        return false;
    const given = node.entries.filter((entry) => Object.hasOwn(REASONS, entry.key) && !(type.kind === 'record' && Object.hasOwn(type.fields, entry.key)));
    const entry = given[0];
    if (!entry)
        return false;
    const extra = node.entries.filter((other) => other !== entry && !BESIDE.includes(other.key));
    if (extra[0]) {
        vocabulary_reader_report(draft, place, 'wrong-type', extra[0].keyRange, `${quote(extra[0].key)} cannot stand beside ${entry.key}; keep one of them.`);
        return true;
    }
    const reason = entry.value.kind === 'scalar' && typeof entry.value.value === 'string' ? entry.value.value.trim() : '';
    if (absenceOf(reason) !== null) {
        vocabulary_reader_report(draft, place, 'empty-reason', entry.range, `${quote(entry.key)} asks for the reason, in words.`);
        return true;
    }
    addFact(draft, place, reason, REASONS[entry.key] ?? 'unknowable');
    return true;
}
/** The value inside `{value, source, as_of, by}`, or the node itself. */
function unwrap(draft, type, node, place) {
    if (node.kind !== 'mapping' || type.kind === 'record' || type.kind === 'records' || type.kind === 'map')
        return node;
    const inner = entryOf(node, 'value');
    const quantity = type.kind === 'quantity';
    if (!inner && !(quantity && (entryOf(node, 'low') || entryOf(node, 'high'))))
        return node;
    const known = ['value', ...BESIDE, ...(quantity ? QUANTITY : [])];
    for (const entry of node.entries) {
        if (!known.includes(entry.key)) {
            const taken = node.entries.map((other) => other.key);
            draft.problems.push(unknownKey(draft.path, entry, known, taken, 'beside a value'));
        }
        else if (BESIDE.includes(entry.key)) {
            checkBeside(draft, entry, place);
        }
    }
    return quantity || !inner ? node : inner.value;
}
function checkBeside(draft, entry, place) {
    const kind = entry.key === 'as_of' ? 'date' : 'string';
    const read = readLeaf({ kind, absence: 'lacking', description: '' }, entry.value);
    if (read.is === 'wrong')
        vocabulary_reader_report(draft, place, read.code, entry.range, `${entry.key}: ${read.message}`, read.fix);
}
function readPlain(draft, type, node, place) {
    const read = readLeaf(type, node);
    if (read.is === 'value')
        addFact(draft, place, read.value);
    if (read.is === 'wrong')
        vocabulary_reader_report(draft, place, read.code, node.range, read.message, read.fix);
}
function vocabulary_reader_readList(draft, type, node, place) {
    if (node.kind !== 'list') {
        reportMissingList(draft, type, node, place);
        return;
    }
    const values = [];
    let complete = draft.complete;
    for (const item of node.items) {
        const read = readLeaf(type.of, item);
        if (read.is === 'value' && typeof read.value === 'string') {
            if (!values.includes(read.value))
                values.push(read.value);
            continue;
        }
        complete = false;
        if (read.is === 'wrong')
            vocabulary_reader_report(draft, place, read.code, item.range, read.message, read.fix);
    }
    if (values.length > 0 || node.items.length === 0)
        addFact(draft, place, values, 'declared', complete);
}
/** One good value where a list is asked for only lacks its brackets. */
function reportMissingList(draft, type, node, place) {
    if (node.kind !== 'scalar') {
        vocabulary_reader_report(draft, place, 'wrong-type', node.range, 'It asks for a list.');
        return;
    }
    const read = readLeaf(type.of, node);
    if (read.is === 'absent')
        return;
    if (read.is === 'wrong') {
        vocabulary_reader_report(draft, place, read.code, node.range, read.message, read.fix);
        return;
    }
    const text = `[${node.quoted ? JSON.stringify(node.source) : node.source}]`;
    const oneLine = node.range.startLine === node.range.endLine;
    const fix = oneLine ? { range: node.range, text, title: 'Write it as a list' } : null;
    vocabulary_reader_report(draft, place, 'wrong-type', node.range, 'It asks for a list, even of one.', fix);
}
/** Element ids stand in paths between brackets, so brackets cannot be part of one. */
const ELEMENT_ID = /^[^[\]\p{Cc}]{1,120}$/u;
function readRecords(draft, type, node, place) {
    if (node.kind !== 'list') {
        vocabulary_reader_report(draft, place, 'wrong-type', node.range, 'It asks for a list of mappings, each with an id.');
        return;
    }
    const ids = [];
    let complete = draft.complete;
    for (const item of node.items) {
        const id = readElementId(draft, type, item, place);
        if (id === null || item.kind !== 'mapping') {
            complete = false;
            continue;
        }
        if (ids.includes(id)) {
            complete = false;
            vocabulary_reader_report(draft, place, 'duplicate-id', item.range, `The id ${quote(id)} stands twice in this list; both entries count.`);
        }
        else {
            ids.push(id);
        }
        const record = { ...type, kind: 'record' };
        readFields(draft, record, item, `${place.path}[${id}]`, ['id'], `of an entry of ${place.path}`);
    }
    if (ids.length > 0 || node.items.length === 0)
        addFact(draft, place, ids, 'declared', complete);
}
function readElementId(draft, type, item, place) {
    if (item.kind !== 'mapping') {
        vocabulary_reader_report(draft, place, 'wrong-type', item.range, 'It asks for a mapping with an id.');
        return null;
    }
    const entry = entryOf(item, 'id');
    const field = type.fields.id;
    const leaf = field && (field.kind === 'enum' || field.kind === 'string')
        ? field
        : { kind: 'string', absence: 'lacking', description: '' };
    const read = entry ? readLeaf(leaf, entry.value) : { is: 'absent' };
    if (read.is === 'value' && typeof read.value === 'string' && ELEMENT_ID.test(read.value))
        return read.value;
    if (read.is === 'wrong' && entry)
        vocabulary_reader_report(draft, place, read.code, entry.value.range, read.message, read.fix);
    else if (entry && read.is === 'value')
        vocabulary_reader_report(draft, place, 'wrong-type', entry.range, 'An id holds no brackets and at most 120 characters.');
    else
        vocabulary_reader_report(draft, place, 'missing-id', item.range, 'Each entry of this list needs an id; this one is not read.');
    return null;
}
function readMap(draft, type, node, place) {
    if (node.kind !== 'mapping') {
        vocabulary_reader_report(draft, place, 'wrong-type', node.range, 'It asks for a mapping with one entry per key of its closed list.');
        return;
    }
    const taken = node.entries.map((entry) => entry.key);
    for (const entry of node.entries) {
        if (!type.keys.includes(entry.key)) {
            draft.problems.push(unknownKey(draft.path, entry, type.keys, taken, `of ${place.path}`));
            continue;
        }
        vocabulary_reader_readValue(draft, type.of, entry.value, { path: `${place.path}[${entry.key}]`, range: entry.range });
    }
}
function readRecord(draft, type, node, place) {
    if (node.kind === 'mapping') {
        readFields(draft, type, node, place.path, [], `of ${place.path}`);
        return;
    }
    const known = Object.keys(type.fields).join(', ');
    if (node.kind !== 'scalar') {
        vocabulary_reader_report(draft, place, 'wrong-type', node.range, `It asks for a mapping with the keys ${known}.`);
        return;
    }
    const absence = typeof node.value === 'string' ? absenceOf(node.value) : null;
    if (absence === 'blank' || absence === 'unknown')
        return;
    if (absence === 'placeholder') {
        vocabulary_reader_report(draft, place, 'placeholder', node.range, `${quote(node.source)} is a blank to fill in; nothing is declared yet.`);
        return;
    }
    const address = typeof node.value === 'string' && Object.hasOwn(type.fields, 'url') && addressTrouble(node.value.trim()) === null;
    const written = node.quoted ? JSON.stringify(node.source) : node.source;
    const braces = node.quoted ? `{ "url": ${written} }` : `{ url: ${written} }`;
    const fix = address && node.range.startLine === node.range.endLine
        ? { range: node.range, text: braces, title: 'Write the address under url' }
        : null;
    vocabulary_reader_report(draft, place, 'wrong-type', node.range, `It asks for a mapping with the keys ${known}, not ${quote(node.source)}.`, fix);
}
function addFact(draft, place, value, state = 'declared', complete) {
    const origin = { path: draft.path, range: place.range, format: draft.format, how: draft.how };
    const fact = { subject: draft.subject, path: place.path, value, state, origin };
    draft.facts.push(complete === undefined ? fact : { ...fact, complete });
}
function vocabulary_reader_report(draft, place, code, range, message, fix = null) {
    const fact = { subject: draft.subject, path: place.path };
    draft.problems.push({ ...problemAt(draft.path, code, range, `${place.path}: ${message}`), fact, fix });
}

;// CONCATENATED MODULE: ./.build/evidence/formats/native-declaration.js
/**
 * Owns the three native declarations, for what no public format carries. A file is one by its content: a top-level
 * `declaration: <kind>/v1`. Which facts each subject may hold is the vocabulary's business.
 */











const native_declaration_FORMAT = 'native-declaration';
const VERSION = 'v1';
const KNOWN = DECLARATIONS.map((kind) => `${kind}/${VERSION}`);
const ORGANISATION = { kind: 'org', many: false };
const native_declaration_MODEL_KEYS = {
    model: { kind: 'model', many: false },
    models: { kind: 'model', many: true },
};
/** Top-level keys of each kind of declaration. */
const SUBJECT_KEYS = {
    'ai-system': {
        organisation: ORGANISATION,
        system: { kind: 'system', many: false },
        systems: { kind: 'system', many: true },
        ...native_declaration_MODEL_KEYS,
    },
    'data-provenance': {
        dataset: { kind: 'dataset', many: false },
        datasets: { kind: 'dataset', many: true },
    },
    'training-compute': native_declaration_MODEL_KEYS,
};
/** Keys beside `declaration` that editors use and that mean nothing here. */
const IGNORED = new Set(['declaration', '$schema']);
/** Reads `ai-system`, `data-provenance` and `training-compute` declarations, in YAML or JSON. */
const nativeDeclaration = {
    id: native_declaration_FORMAT,
    async read(file) {
        if (file.class !== 'declaration' && file.class !== 'yaml')
            return null;
        const text = file.source.text;
        const claim = claimOf(file);
        if (claim === null && file.class === 'yaml')
            return null;
        const parsed = /\.json$/i.test(file.path) ? parseJson(file.source) : parseYaml(file.source);
        if (!parsed.ok)
            return unreadable(file.path, parsed.trouble);
        if (text.trim() === '' || (parsed.root.kind === 'scalar' && parsed.root.value === null))
            return emptyFile(file);
        return parsed.root.kind === 'mapping' ? readDeclaration(file, parsed.root) : null;
    },
};
/** What a `declaration:` line at the left margin says, where it looks like ours; null otherwise. */
function claimOf(file) {
    const line = /^\s{0,2}["']?declaration["']?[ \t]{0,20}:[ \t]{0,20}["']?([^\r\n"'#]{1,80})/m.exec(file.source.text);
    const words = line?.[1]?.trim() ?? '';
    return isClaim(words) ? words : null;
}
function isClaim(words) {
    if (/^[\w-]+\/v?\d[\w.]*$/.test(words))
        return true;
    const folded = (0,facts_dossier/* slug */.yR)(words);
    return DECLARATIONS.some((kind) => folded.startsWith(kind) || kind.startsWith(`${folded}-`));
}
function emptyFile(file) {
    if (file.class !== 'declaration')
        return null;
    const range = rangeOfLines(file.source, 1, 1);
    const message = `The file declares nothing; begin with "declaration: ${KNOWN[0]}" or another of: ${KNOWN.join(', ')}.`;
    return {
        state: 'read',
        reason: null,
        declaration: null,
        subjects: [],
        facts: [],
        problems: [problemAt(file.path, 'empty-declaration', range, message)],
    };
}
function readDeclaration(file, root) {
    const entry = entryOf(root, 'declaration');
    const words = entry?.value.kind === 'scalar' ? entry.value.source.trim() : '';
    const kind = DECLARATIONS.find((known) => words === `${known}/${VERSION}`);
    if (kind)
        return readSubjects(file, root, kind);
    if (!entry || (file.class === 'yaml' && !isClaim(words)))
        return null;
    const trouble = {
        code: 'unknown-declaration',
        message: `It declares ${quote(words)}, which this version cannot read; known are ${KNOWN.join(', ')}.`,
        range: entry.range,
    };
    return unreadable(file.path, trouble);
}
function readSubjects(file, root, kind) {
    const draft = { file, subjects: [], facts: [], problems: [] };
    const keys = SUBJECT_KEYS[kind];
    const taken = root.entries.map((entry) => entry.key);
    for (const entry of root.entries) {
        const subject = Object.hasOwn(keys, entry.key) ? keys[entry.key] : undefined;
        if (subject)
            native_declaration_readEntry(draft, entry, subject);
        else if (!IGNORED.has(entry.key)) {
            draft.problems.push(unknownKey(file.path, entry, Object.keys(keys), taken, `of a declaration ${kind}`));
        }
    }
    const { subjects, facts, problems } = draft;
    return { state: 'read', reason: null, declaration: kind, subjects, facts, problems };
}
function native_declaration_readEntry(draft, entry, key) {
    const node = entry.value;
    if (node.kind === 'scalar' && node.value === null)
        return;
    if (!key.many) {
        if (node.kind === 'mapping')
            readSubject(draft, node, key, entry.keyRange, null);
        else
            reportShape(draft, node, `${quote(entry.key)} asks for a mapping.${key.kind === 'org' ? '' : ` Several stand in a list under "${entry.key}s".`}`);
        return;
    }
    if (node.kind !== 'list') {
        reportShape(draft, node, `${quote(entry.key)} asks for a list of mappings, each with an id.`);
        return;
    }
    for (const [index, item] of node.items.entries()) {
        if (item.kind === 'mapping')
            readSubject(draft, item, key, item.entries[0]?.range ?? item.range, index + 1);
        else
            reportShape(draft, item, `An entry of ${quote(entry.key)} asks for a mapping with an id.`);
    }
}
function reportShape(draft, node, message) {
    draft.problems.push(problemAt(draft.file.path, 'wrong-type', node.range, message));
}
/** `position` counts from 1 in a list and is null for a single mapping. */
function readSubject(draft, node, key, range, position) {
    const name = plainText(node, 'name');
    const id = key.kind === 'org' ? 'org' : readId(draft, node, key.kind, range, position, name);
    const place = key.kind === 'org' ? range : (entryOf(node, 'id')?.range ?? range);
    const known = draft.subjects.some((subject) => subject.kind === key.kind && (0,facts_dossier/* slug */.yR)(subject.key) === (0,facts_dossier/* slug */.yR)(id));
    if (known) {
        const message = `The ${key.kind} ${quote(id)} is declared twice in this file; both count, and where they differ they contradict each other.`;
        draft.problems.push(problemAt(draft.file.path, 'duplicate-id', place, message));
    }
    else {
        const cards = readCards(draft, node);
        draft.subjects.push({
            kind: key.kind,
            key: id,
            name: name ?? id,
            range: position === null ? range : place,
            how: 'declared',
            cards,
        });
    }
    // A mapping under `card` is facts about the sections of a card; anything else names its file.
    const sections = entryOf(node, 'card')?.value.kind === 'mapping';
    const reserved = key.kind === 'org' ? [] : sections ? ['id'] : ['id', 'card'];
    const facts = {
        path: draft.file.path,
        format: native_declaration_FORMAT,
        how: 'declared',
        subject: (0,facts_fact/* subjectId */.iL)(key.kind, id),
        complete: true,
        facts: draft.facts,
        problems: draft.problems,
    };
    readSubjectFacts(facts, vocabulary/* VOCABULARY */.Hx[key.kind], node, reserved, `of ${key.kind === 'org' ? 'an organisation' : `a ${key.kind}`}`);
}
/** The id as written; where it is missing or cannot stand, a name made from what there is, and a problem. */
function readId(draft, node, kind, range, position, name) {
    const entry = entryOf(node, 'id');
    const id = plainText(node, 'id');
    if (id !== null && id.length <= 120 && (0,facts_dossier/* slug */.yR)(id) !== '')
        return id;
    const fallback = (0,facts_dossier/* slug */.yR)(name ?? '') || (position === null ? kind : `${kind}-${position}`);
    if (entry && id !== null) {
        const message = `An id holds letters or digits and at most 120 characters, not ${quote(id)}.`;
        draft.problems.push(problemAt(draft.file.path, 'wrong-type', entry.range, message));
    }
    else if (position !== null || name === null) {
        const message = `This ${kind} has no id; write one, so that other files can name it.`;
        draft.problems.push(problemAt(draft.file.path, 'missing-id', entry?.range ?? range, message));
    }
    return fallback;
}
/** A text or number of a mapping, as written; null where it is absent or a placeholder. */
function plainText(node, key) {
    const entry = entryOf(node, key);
    const inner = entry?.value.kind === 'mapping' ? entryOf(entry.value, 'value')?.value : entry?.value;
    if (inner?.kind !== 'scalar' || inner.value === null || typeof inner.value === 'boolean')
        return null;
    const text = inner.source.trim();
    return absenceOf(text) === null ? text : null;
}
function readCards(draft, node) {
    const entry = entryOf(node, 'card');
    if (!entry || entry.value.kind === 'mapping' || (entry.value.kind === 'scalar' && entry.value.value === null))
        return [];
    const nodes = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    const cards = [];
    for (const item of nodes) {
        const path = item.kind === 'scalar' && typeof item.value === 'string' ? item.value.trim() : '';
        if (path !== '' && absenceOf(path) === null && !/^(?:[a-z]+:|\/)/i.test(path))
            cards.push(path);
        else {
            const message = 'card: It asks for the path of a file of this repository, or a list of such paths.';
            draft.problems.push(problemAt(draft.file.path, 'wrong-type', item.range, message));
        }
    }
    return cards;
}

;// CONCATENATED MODULE: ./.build/evidence/formats/index.js


const FORMATS = [nativeDeclaration, huggingFaceModelCard];

;// CONCATENATED MODULE: ./.build/evidence/repository.js
/**
 * Owns what the tree of a repository shows by itself, from names alone: which sorts of files it holds, where, and whether
 * they changed. These facts are found, never declared, and no file is opened for them.
 */


/** Sorts of files by the names that the field gives them; paths are matched in lower case. */
const SORTS = {
    'security-policy': /^(?:\.github\/|docs\/)?security\.(?:md|txt|rst)$|^\.well-known\/security\.txt$/,
    changelog: /(?:^|\/)(?:changelog|changes|history|release[-_]notes)(?:\.(?:md|rst|txt))?$/,
    licence: /(?:^|\/)(?:licen[cs]e|copying)(?:[.-][^/]*)?$/,
    'code-of-conduct': /^(?:\.github\/|docs\/)?code_of_conduct\.md$/,
    'bill-of-materials': /(?:^|\/)(?:[^/]*[._-])?(?:sbom|aibom|mlbom|bom|cyclonedx|spdx)(?:[._-][^/]*)?\.(?:json|xml|ya?ml|spdx)$/,
    'dependency-lock': /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|pipfile\.lock|pdm\.lock|conda-lock\.ya?ml|cargo\.lock|go\.sum|gemfile\.lock)$/,
    prompts: /(?:^|\/)(?:system[-_])?prompts?(?:\/[^/]+)+$|(?:^|\/)(?:[^/]*[._-])?(?:system[-_]?prompt|prompt)s?\.(?:md|txt|ya?ml|json|j2|jinja|jinja2|prompt)$|\.prompt(?:\.(?:md|ya?ml))?$/,
    'agent-instructions': /(?:^|\/)(?:agents|claude|gemini|copilot-instructions)\.md$|(?:^|\/)\.cursorrules$/,
    'model-weights': /\.(?:safetensors|gguf|ggml|pt|pth|ckpt|onnx|h5|keras|tflite|mlmodel)$|(?:^|\/)pytorch_model[^/]*\.bin$/,
    tests: /(?:^|\/)(?:tests?|__tests__|spec)\/.+\.[a-z]+$|(?:^|\/)test_[^/]+\.py$/,
    'continuous-integration': /^\.github\/workflows\/[^/]+\.ya?ml$|^\.gitlab-ci\.yml$|(?:^|\/)jenkinsfile$/,
    notebooks: /\.ipynb$/,
};
/** Paths named for each sort; the digest covers all of them. */
const MAX_PATHS = 20;
/** One voice for the repository, or none where nothing in the tree is evidence. */
function readRepository(listing, readings) {
    const [first] = listing.entries;
    if (first === undefined || readings.every((reading) => reading.state === 'not-evidence'))
        return [];
    const place = listing.entries.find((entry) => /^readme\.md$/i.test(entry.path)) ?? first;
    const files = listing.entries.filter((entry) => entry.kind === 'file');
    const lower = files.map((entry) => entry.path.toLowerCase());
    const facts = Object.entries(SORTS).flatMap(([sort, pattern]) => factsOfSort(sort, files.filter((_, i) => pattern.test(lower[i] ?? ''))));
    const subject = {
        kind: 'repository',
        key: 'repository',
        name: 'the repository',
        range: originOf(place.path).range,
        how: 'derived',
        cards: [],
    };
    return [{ path: place.path, declaration: null, subjects: [subject], facts, format: repository_FORMAT }];
}
const repository_FORMAT = 'tree';
function originOf(path) {
    return { path, range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }, format: repository_FORMAT, how: 'derived' };
}
/** Where a source knows no blob ids, no digest is stated: a change could not be seen. */
function factsOfSort(sort, entries) {
    const [first] = entries;
    if (first === undefined)
        return [];
    const at = {
        subject: (0,facts_fact/* subjectId */.iL)('repository', 'repository'),
        state: 'declared',
        origin: originOf(first.path),
    };
    const paths = entries.slice(0, MAX_PATHS).map((entry) => entry.path);
    const listed = { ...at, path: `files[${sort}].paths`, value: paths, complete: paths.length === entries.length };
    if (entries.some((entry) => entry.blob === null))
        return [listed];
    const digest = (0,external_node_crypto_.createHash)('sha1');
    for (const { path, blob } of entries)
        digest.update(`${path}\0${blob}\0`);
    return [listed, { ...at, path: `files[${sort}].digest`, value: digest.digest('hex') }];
}

;// CONCATENATED MODULE: ./.build/evidence/read-evidence.js




/** An empty cache. */
function createEvidenceCache() {
    return new Map();
}
/** Files read at the same time. */
const CONCURRENCY = 8;
/** Reads the evidence of a tree. Rejects only where the source does. */
async function readEvidence(source, options) {
    const listing = await source.list();
    const found = discover(listing, options);
    const first = await readAll(source, found.candidates.map(toTask), options.cache);
    const cards = cardTasks(first, listing.entries, options);
    const second = await readAll(source, cards, options.cache);
    const byPath = new Map([...first, ...second].map((result) => [result.reading.path, result]));
    const results = [...byPath.values()].sort((a, b) => compare(a.reading.path, b.reading.path));
    const texts = new Map();
    for (const { reading, lines } of results)
        if (lines !== null && reading.state !== 'not-evidence')
            texts.set(reading.path, lines);
    const readings = results.map((result) => result.reading);
    return { readings, repository: readRepository(listing, readings), listing: { truncated: found.truncated }, texts };
}
function toTask(candidate) {
    return { entry: candidate.entry, class: candidate.class, namedAsCard: false };
}
/** Files that declarations name as cards of a model and that were not taken for evidence by themselves. */
function cardTasks(results, entries, selection) {
    const states = new Map(results.map(({ reading }) => [reading.path, reading.state]));
    const wanted = new Set();
    for (const { reading } of results) {
        for (const subject of reading.declaration === null ? [] : reading.subjects) {
            if (subject.kind !== 'model')
                continue;
            for (const card of subject.cards)
                for (const path of pathsOfCard(reading.path, card))
                    wanted.add(path);
        }
    }
    return entries
        .filter(({ path }) => wanted.has(path) && /\.(?:md|markdown)$/i.test(path) && isSelected(path, selection))
        .filter(({ path }) => (states.get(path) ?? 'not-evidence') === 'not-evidence')
        .map((entry) => ({ entry, class: 'readme', namedAsCard: true }));
}
/** A card's path counts from the root or from the folder of the declaration. */
function pathsOfCard(declaration, card) {
    const folder = declaration.split('/').slice(0, -1);
    return [normalise(card.split('/')), normalise([...folder, ...card.split('/')])];
}
function normalise(parts) {
    const kept = [];
    for (const part of parts) {
        if (part === '..')
            kept.pop();
        else if (part !== '' && part !== '.')
            kept.push(part);
    }
    return kept.join('/');
}
async function readAll(source, tasks, cache) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let at = next++; at < tasks.length; at = next++) {
            const task = tasks[at];
            if (task)
                results[at] = await readCandidate(source, task, cache);
        }
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, tasks.length) }, worker));
    return results;
}
async function readCandidate(source, task, cache) {
    const { entry } = task;
    if (entry.kind === 'link')
        return without(task, entry.blob, 'link', 'It is a link, and links are not followed; keep the file itself here.');
    if (entry.kind === 'submodule')
        return without(task, entry.blob, 'submodule', 'It is a submodule, which is not read.');
    const known = entry.blob === null ? undefined : cache.get(cacheKey(task, entry.blob));
    if (known)
        return known;
    if (entry.size !== null && entry.size > MAX_FILE_BYTES)
        return without(task, entry.blob, 'too-large', TOO_LARGE);
    const bytes = await source.read(entry, MAX_FILE_BYTES);
    if (!bytes.ok)
        return without(task, entry.blob, 'not-readable', bytes.reason);
    const key = cacheKey(task, bytes.blob);
    const result = cache.get(key) ?? (await parseCandidate(task, bytes.bytes, bytes.blob));
    cache.set(key, result);
    return result;
}
const TOO_LARGE = `It is larger than ${MAX_FILE_BYTES} bytes and is not read; keep evidence small and link to the rest.`;
function cacheKey(task, blob) {
    return `${blob}\0${task.entry.path}\0${task.namedAsCard}`;
}
async function parseCandidate(task, bytes, blob) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) {
        const told = promises(task) || (task.class !== 'yaml' ? startsLikeCard(bytes) : startsLikeDeclaration(bytes));
        return told ? without({ ...task, namedAsCard: true }, blob, decoded.code, decoded.reason) : notEvidence(task, blob);
    }
    const file = { path: task.entry.path, class: task.class, namedAsCard: task.namedAsCard, source: decoded.source };
    for (const format of FORMATS) {
        const reading = await format.read(file);
        if (reading === null)
            continue;
        return {
            reading: { path: task.entry.path, blob, format: reading.state === 'read' ? format.id : null, ...reading },
            lines: linesOf(decoded.source),
        };
    }
    return notEvidence(task, blob);
}
/** Without the encoding being right, ASCII still shows what a file meant to be. */
function startsLikeCard(bytes) {
    return /^\s*---\s*\n(?:[^\n]*\n){0,40}?(?:license|language|tags|library_name|pipeline_tag|base_model|datasets|model-index)\s{0,9}:/.test(latin(bytes));
}
function startsLikeDeclaration(bytes) {
    return /^["']?declaration["']?\s{0,9}:\s{0,9}["']?[\w-]{1,60}\/v/m.test(latin(bytes));
}
function latin(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8192)).toString('latin1');
}
function linesOf(source) {
    return source.lines;
}
function promises(task) {
    return task.namedAsCard || task.class === 'card' || task.class === 'declaration';
}
/** A file whose bytes are not there: unreadable where it promises evidence, else not evidence. */
function without(task, blob, code, reason) {
    if (!promises(task))
        return notEvidence(task, blob);
    const path = task.entry.path;
    const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const problem = { code, path, range, message: reason, fact: null, fix: null };
    const reading = {
        path,
        blob,
        format: null,
        state: 'unreadable',
        reason,
        declaration: null,
        subjects: [],
        facts: [],
        problems: [problem],
    };
    return { reading, lines: null };
}
function notEvidence(task, blob) {
    const path = task.entry.path;
    const reading = {
        path,
        blob,
        format: null,
        state: 'not-evidence',
        reason: null,
        declaration: null,
        subjects: [],
        facts: [],
        problems: [],
    };
    return { reading, lines: null };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./.build/findings/assessment.js

/** One string for a pair of ids, for use as a key. */
function pairKey(first, second) {
    return `${first}\u0000${second}`;
}
/** Indexes one assessment. */
function indexAssessment(assessment) {
    const factsOf = new Map();
    const factsAt = new Map();
    for (const fact of assessment.dossier.facts) {
        appendTo(factsOf, fact.subject, fact);
        appendTo(factsAt, pairKey(fact.subject, fact.path), fact);
    }
    return {
        ...assessment,
        subjects: new Map(assessment.dossier.subjects.map((subject) => [subject.id, subject])),
        factsOf,
        factsAt,
        conflictsAt: new Map(assessment.dossier.conflicts.map((c) => [pairKey(c.subject, c.path), c])),
        judgementOf: new Map(assessment.judgements.map((j) => [pairKey(j.rule.id, j.subject), j])),
        readingAt: new Map(assessment.readings.map((reading) => [reading.path, reading])),
    };
}
/** Adds a value to the list under a key. */
function appendTo(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}
/** The kind in a subject's id; the organisation where the id names none. */
function kindOf(subject) {
    const kind = subject.slice(0, subject.indexOf(':'));
    return facts_fact/* SUBJECT_KINDS */.jy.find((known) => known === kind) ?? 'org';
}
/** The full path of a fact, as people read it: `system.markets.eu.offered`. */
function fullPath(ref) {
    return `${kindOf(ref.subject)}.${ref.path}`;
}
/** All values declared at a path, most trusted first. */
function factsAt(assessment, ref) {
    return assessment.factsAt.get(pairKey(ref.subject, ref.path)) ?? [];
}
/** All values declared at a path or anywhere below it. */
function factsWithin(assessment, ref) {
    return (assessment.factsOf.get(ref.subject) ?? []).filter((fact) => isWithin(fact.path, ref.path));
}
/** True where `path` is `ancestor` or lies below it. */
function isWithin(path, ancestor) {
    if (ancestor === '' || path === ancestor)
        return true;
    if (!path.startsWith(ancestor))
        return false;
    const next = path[ancestor.length];
    return next === '.' || next === '[';
}
/** The path one step up, or the empty string for a path of one step. */
function parentPath(path) {
    const cut = path.endsWith(']') ? path.lastIndexOf('[') : path.lastIndexOf('.');
    return cut <= 0 ? '' : path.slice(0, cut);
}
/** Evidence that was read, by path. */
function evidenceRead(assessment) {
    return assessment.readings
        .filter((reading) => reading.state === 'read')
        .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** True where there is no evidence and no subject but the implicit organisation. Unreadable evidence is something. */
function isNothingToJudge(assessment) {
    return (assessment.listingTruncated === null &&
        assessment.readings.every((reading) => reading.state === 'not-evidence') &&
        assessment.dossier.subjects.every((subject) => subject.kind === 'org' && subject.implicit));
}
/** Removes repeated references, keeping the first of each. */
function distinctRefs(refs) {
    return [...new Map(refs.map((ref) => [pairKey(ref.subject, ref.path), ref])).values()];
}

;// CONCATENATED MODULE: ./.build/findings/blocking.js
/** What blocks, worst first. Where several rows hold, the first of them stands. */
const BLOCKING_TABLE = [
    {
        row: 1,
        situation: 'Could not evaluate: an error of ours, an unreadable pack or configuration, or no rule evaluated; also in observe mode',
        checkRun: 'failure',
        title: 'could not evaluate',
        commitStatus: 'error',
        exitCode: 2,
    },
    {
        row: 2,
        situation: 'Evidence that cannot be read',
        checkRun: 'failure',
        title: 'evidence cannot be read',
        commitStatus: 'failure',
        exitCode: 1,
    },
    {
        row: 3,
        situation: 'A rule is violated and not waived, its severity reaches `fail-on`, and its certainty allows it to block',
        checkRun: 'failure',
        title: 'blocked',
        commitStatus: 'failure',
        exitCode: 1,
    },
    {
        row: 4,
        situation: 'The same, but undetermined; or the scope has been narrowed; or declarations contradict one another',
        checkRun: 'action_required',
        title: 'needs an answer',
        commitStatus: 'failure',
        exitCode: 1,
    },
    {
        row: 5,
        situation: 'Rows 2 to 4 in observe mode',
        checkRun: 'neutral',
        title: 'not enforced',
        commitStatus: 'success',
        exitCode: 0,
    },
    {
        row: 6,
        situation: 'Nothing to judge, nothing at the merge base either, and the configuration expects nothing',
        checkRun: 'neutral',
        title: 'nothing to judge',
        commitStatus: 'success',
        exitCode: 0,
    },
    {
        row: 7,
        situation: 'Everything else, including that no rule applies',
        checkRun: 'success',
        title: 'nothing blocks',
        commitStatus: 'success',
        exitCode: 0,
    },
];
/** The entry of a row. */
function blockingEntry(row) {
    const entry = BLOCKING_TABLE.find((candidate) => candidate.row === row);
    if (!entry)
        throw new RangeError(`the table of what blocks has no row ${row}`);
    return entry;
}
/** The table as plain cells, headings first, for the documentation. */
function blockingCells() {
    return [
        ['#', 'Situation', 'Check run', 'Commit status', 'Exit code'],
        ...BLOCKING_TABLE.map((entry) => [
            String(entry.row),
            entry.situation,
            `${entry.checkRun}, "${entry.title}"`,
            entry.commitStatus,
            String(entry.exitCode),
        ]),
    ];
}
/** The row that a blocking finding leads to. A verdict that is not violated can block only as an open question. */
function rowOfBlockingVerdict(verdict) {
    return verdict === 'violated' ? 3 : 4;
}
/** The row that a problem leads to: evidence blocks, anything else means that we could not evaluate. */
function rowOfProblem(kind) {
    return kind === 'evidence' || kind === 'listing' ? 2 : 1;
}
/** The row that stands: the worst of all that hold. Observe mode turns rows 2 to 4, never row 1, into row 5. */
function decideRow(situation) {
    const rows = [
        ...situation.problems.map(rowOfProblem),
        ...situation.blocking.map(rowOfBlockingVerdict),
        situation.nothingToJudge ? 6 : 7,
    ];
    const held = situation.mode === 'observe' ? rows.map((row) => (row >= 2 && row <= 4 ? 5 : row)) : rows;
    return worstRow(held);
}
/** The worst of several rows; an empty list is an evaluation that judged nothing at all, hence row 1. */
function worstRow(rows) {
    return rows.reduce((worst, row) => (row < worst ? row : worst), rows.length === 0 ? 1 : 7);
}

;// CONCATENATED MODULE: ./.build/findings/deciding-facts.js
/**
 * Owns which declared facts decide a violation, so that a finding can land on their lines. A verdict does not name them
 * all: where an item does not, its condition's words are held against the facts that the verdict read.
 */


/** Facts whose declared value makes the given items fail, the most telling first; empty where nothing was declared. */
function decidingFacts(judgement, items) {
    const weighed = items.filter((item) => item.reason === 'inadequate' || item.reason === 'contradicted');
    return distinctRefs(weighed.flatMap((item) => (item.missing.length > 0 ? item.missing : readBy(judgement, item))));
}
function readBy(judgement, outcome) {
    const item = judgement.rule.requires.find((candidate) => candidate.id === outcome.id);
    const words = new Set(item ? conditionsOf(item).flatMap((text) => text.match(/[a-z][a-z0-9_-]*/gi) ?? []) : []);
    const named = judgement.read.filter((ref) => ((0,vocabulary/* parsePath */.Rr)(ref.path) ?? []).some((s) => !s.bracket && words.has(s.name)));
    const ofElement = named.filter((ref) => isOf(ref, outcome.element));
    const told = ofElement.length > 0 ? ofElement : named;
    const matches = (ref) => ((0,vocabulary/* parsePath */.Rr)(ref.path) ?? []).filter((s) => words.has(s.name)).length;
    const ranked = told.toSorted((a, b) => matches(b) - matches(a));
    return ranked.length > 0 ? ranked : judgement.read.slice(-1);
}
/** True where a fact belongs to the element that an item is about: a subject's key, a record's id or a map's key. */
function isOf(ref, element) {
    return element !== null && (ref.subject.endsWith(`:${element}`) || ref.path.includes(`[${element}]`));
}
function conditionsOf(item) {
    const own = [item.holds, item.never, ...item.declared].filter((condition) => condition !== null);
    return [...own.map((condition) => condition.text), ...item.any.flatMap(conditionsOf)];
}

;// CONCATENATED MODULE: ./.build/findings/locate.js

const FIRST_LINE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
const MAX_RELATED = 8;
const FRAME_LINES = 7;
/** Where a finding lands when the tree holds no evidence at all: the file in which a declaration would begin. */
const FALLBACK_PATH = 'ai-system.yml';
/** The first line of a file. */
function firstLine(path) {
    return { path, range: FIRST_LINE };
}
/** The place of a fact. */
function placeOf(fact) {
    return { path: fact.origin.path, range: fact.origin.range };
}
/** One primary place and the places that explain it, in the order of the ground's facts. */
function locate(assessment, ground) {
    const deciding = ground.deciding.flatMap((ref) => withConflicts(assessment, ref));
    const [first] = deciding;
    const location = first?.place ?? expectedPlace(assessment, ground.subject, ground.missing);
    const related = [...deciding.slice(1), ...conflictsAmong(assessment, ground.missing)].map(({ place, why }) => ({
        ...place,
        why,
    }));
    return { location, related: distinctPlaces(location, related).slice(0, MAX_RELATED) };
}
/** The place of each value declared at a path: the one shown first, then the values that differ from it. */
function withConflicts(assessment, ref) {
    const conflict = assessment.conflictsAt.get(pairKey(ref.subject, ref.path));
    if (conflict)
        return conflict.facts.map((fact) => ({ place: placeOf(fact), why: `another value of ${ref.path}` }));
    const exact = factsAt(assessment, ref);
    const facts = exact.length > 0 ? exact.slice(0, 1) : factsWithin(assessment, ref).slice(0, 1);
    return facts.map((fact) => ({ place: placeOf(fact), why: `${ref.path} is declared here` }));
}
function conflictsAmong(assessment, refs) {
    return refs
        .filter((ref) => assessment.conflictsAt.has(pairKey(ref.subject, ref.path)))
        .flatMap((ref) => withConflicts(assessment, ref));
}
/** Where a missing fact would be declared: nearest sibling, the subject, a fitting file, any evidence, never nothing. */
function expectedPlace(assessment, subject, missing) {
    const wanted = missing.length > 0 ? missing : [{ subject, path: '' }];
    for (const ref of wanted) {
        const place = siblingPlace(assessment, ref);
        if (place)
            return place;
    }
    const inCard = wanted.some((ref) => ref.path.startsWith('card.'));
    return (subjectPlace(assessment, wanted[0]?.subject ?? subject, inCard) ??
        subjectPlace(assessment, subject, inCard) ??
        fittingFile(assessment, wanted[0]?.subject ?? subject) ??
        firstLine(FALLBACK_PATH));
}
/** The nearest declared relative of a path, below the top level: same record first, then the records around it. */
function siblingPlace(assessment, ref) {
    const own = factsWithin(assessment, ref);
    if (ref.path !== '' && own[0])
        return placeOf(preferDeclared(own));
    for (let parent = parentPath(ref.path); parent !== ''; parent = parentPath(parent)) {
        const relatives = factsWithin(assessment, { subject: ref.subject, path: parent });
        if (relatives.length > 0)
            return placeOf(preferDeclared(relatives));
    }
    return null;
}
function preferDeclared(facts) {
    const found = facts.find((fact) => fact.origin.how === 'declared') ?? facts[0];
    if (!found)
        throw new RangeError('preferDeclared needs at least one fact');
    return found;
}
/** Where a subject begins: in its own declaration, or in its card for a fact that only a card can hold. */
function subjectPlace(assessment, subject, inCard) {
    const places = assessment.subjects.get(subject)?.places ?? [];
    const card = inCard ? places.find((place) => place.how !== 'declared') : undefined;
    const chosen = card ?? places[0];
    return chosen ? { path: chosen.path, range: chosen.range } : null;
}
/** The first line of the evidence that fits best: a file about a subject of that kind, else a file at all. */
function fittingFile(assessment, subject) {
    const read = evidenceRead(assessment);
    const kind = kindOf(subject);
    const fitting = read.find((reading) => reading.subjects.some((s) => s.kind === kind));
    const native = read.find((reading) => reading.declaration !== null);
    const any = fitting ?? native ?? read[0] ?? assessment.readings.find((r) => r.state === 'unreadable');
    return any ? firstLine(any.path) : null;
}
/** Keeps the first of each place, without the primary one. */
function distinctPlaces(primary, places) {
    const key = (place) => `${place.path}\u0000${place.range.startLine}\u0000${place.range.startColumn}`;
    const seen = new Set([key(primary)]);
    return places.filter((place) => {
        if (seen.has(key(place)))
            return false;
        seen.add(key(place));
        return true;
    });
}
/** The lines around a place, at most seven, or null where the file's text is not at hand. */
function frameAround(texts, place) {
    const lines = texts.get(place.path);
    if (!lines || place.range.startLine > lines.length)
        return null;
    const start = Math.max(1, place.range.startLine - Math.floor(FRAME_LINES / 2));
    return { firstLine: start, lines: lines.slice(start - 1, start - 1 + FRAME_LINES) };
}

// EXTERNAL MODULE: ./.build/findings/outcome.js
var outcome = __webpack_require__(9837);
;// CONCATENATED MODULE: ./.build/findings/wording.js



const MARKETS = {
    eu: 'European Union',
    uk: 'United Kingdom',
    sg: 'Singapore',
    jp: 'Japan',
};
/** Ids of the jurisdictions and markets that we know. */
const MARKET_IDS = Object.keys(MARKETS);
/** Name of a jurisdiction or market for people; the id in capitals where we know none. */
function marketName(id) {
    return MARKETS[id] ?? id.toUpperCase();
}
/** The types along a path, from the subject down; shorter than the path where the vocabulary does not know it. */
function typesAlong(kind, segments) {
    const types = [];
    let type = vocabulary/* VOCABULARY */.Hx[kind];
    for (const segment of segments) {
        type = (0,vocabulary/* typeBelow */.GL)(type, segment);
        if (!type)
            break;
        types.push(type);
    }
    return types;
}
/**
 * A fact in plain words, without a full stop: what the vocabulary says of it, of the record it stands in where its own
 * words say too little, and the market or key it is for. Empty where the vocabulary says nothing.
 */
function describeFact(kind, path) {
    const { words, keys } = wordsFor(kind, path);
    return keys.length === 0 ? words : `${words} (${keys.join(', ')})`;
}
/** The same in a few words, to stand in brackets: up to the first stop, with market or key. */
function shortWords(kind, path) {
    const { words, keys } = wordsFor(kind, path);
    return [lowerFirst(words.split(/[,;:.]/)[0] ?? ''), ...keys].filter((text) => text !== '').join(', ');
}
function wordsFor(kind, path) {
    const segments = (0,vocabulary/* parsePath */.Rr)(path) ?? [];
    const types = typesAlong(kind, segments);
    if (types.length < segments.length || types.length === 0)
        return { words: '', keys: [] };
    const said = types.map((type) => type.description.replace(/\.$/, ''));
    const last = said.at(-1) ?? '';
    const around = said.slice(0, -1).findLast((text) => text !== '') ?? '';
    const holder = types.at(-2);
    const isFieldOfDocument = holder?.kind === 'record' && holder.evidence !== undefined;
    const words = segments.at(-1)?.bracket || last === '' ? around || last : isFieldOfDocument ? joinWords(around, last) : last;
    const keys = segments.filter((s, i) => s.bracket || (segments[i - 1]?.name === 'markets' && s.name in MARKETS));
    return { words, keys: keys.map((key) => (key.bracket ? key.name : marketName(key.name))) };
}
function joinWords(around, own) {
    return around === '' ? own : `${around}: ${lowerFirst(own)}`;
}
const LACK_WORDS = {
    undeclared: 'Not declared',
    conflict: 'Declared with values that differ',
    incomplete: 'A list that may not be whole',
    wide: 'A range too wide to decide',
    'reason-only': 'A reason in place of a value',
    value: 'Declared, and not enough to decide',
};
function lackOf(assessment, ref) {
    if (assessment.conflictsAt.has(pairKey(ref.subject, ref.path)))
        return 'conflict';
    const [fact] = factsAt(assessment, ref);
    if (!fact)
        return isCoveredByReason(assessment, ref) ? 'reason-only' : 'undeclared';
    if (fact.state !== 'declared')
        return 'reason-only';
    if (fact.complete === false)
        return 'incomplete';
    return (0,facts_fact/* isInterval */.wR)(fact.value) ? 'wide' : 'value';
}
/** True where a reason was given for a whole record that the fact is part of. */
function isCoveredByReason(assessment, ref) {
    for (let path = parentPath(ref.path); path !== ''; path = parentPath(path)) {
        const [above] = factsAt(assessment, { subject: ref.subject, path });
        if (above && above.state !== 'declared')
            return true;
    }
    return false;
}
const wording_MAX_NAMED = 5;
/** Facts that a verdict lacks, a sentence for each way of lacking; at most five are named, the rest counted. */
function nameLacks(assessment, refs) {
    const byLack = new Map();
    const named = [...new Map(refs.map((ref) => [fullPath(ref), ref])).values()];
    for (const ref of named.slice(0, wording_MAX_NAMED)) {
        const words = shortWords(kindOf(ref.subject), ref.path);
        appendTo(byLack, lackOf(assessment, ref), `${fullPath(ref)}${words === '' ? '' : ` (${words})`}`);
    }
    const told = [...byLack].map(([lack, names]) => `${LACK_WORDS[lack]}: ${names.join('; ')}.`);
    const rest = named.length - wording_MAX_NAMED;
    return `${told.join(' ')}${rest > 0 ? ` And ${rest} more.` : ''}`;
}
/** Paths in a row, each once, at most five, the rest counted. */
function namePaths(all) {
    const paths = [...new Set(all)];
    const rest = paths.length - wording_MAX_NAMED;
    return `${paths.slice(0, wording_MAX_NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
/** `1 rule`, `2 rules`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The first letter in lower case, unless the word is an abbreviation. */
function lowerFirst(text) {
    return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

;// CONCATENATED MODULE: ./.build/findings/rule-findings.js
/**
 * Owns turning judgements into drafts: which of them are told, with what words, place and facts. Whether a draft blocks
 * is settled later; judgements that are satisfied or do not apply make none.
 */






/** Days ahead for which duties that start later are told. */
const UPCOMING_DAYS = 730;
const MAX_FOUND = 3;
const MAX_ITEM_TEXTS = 6;
const MAX_ELEMENTS = 6;
/** The verdict that a finding would tell: today's, or for a rule that lies ahead the one of its first day. */
function openVerdict(judgement) {
    const verdict = judgement.upcoming && judgement.verdict === 'not-applicable' ? judgement.upcoming.verdict : judgement.verdict;
    return verdict === 'violated' || verdict === 'undetermined' ? verdict : null;
}
/** True for a rule that lies ahead and would be violated or undetermined on its first day. */
function isUpcoming(judgement) {
    return judgement.verdict === 'not-applicable' && judgement.upcoming !== null && openVerdict(judgement) !== null;
}
/** True for an upcoming judgement within the days that are told. */
function isUpcomingSoon(judgement, asOf) {
    return isUpcoming(judgement) && (judgement.upcoming?.from ?? '') <= (0,calendar/* plusDays */.Wv)(asOf, UPCOMING_DAYS);
}
/**
 * The judgements that are told: violated, undetermined, and those that lie ahead within two years. A jurisdiction whose
 * duties all start later than that tells those of its nearest day.
 */
function toldJudgements(judgements, asOf) {
    const ahead = judgements.filter(isUpcoming);
    const nearest = new Map();
    for (const judgement of ahead) {
        const day = judgement.upcoming?.from ?? '';
        const before = nearest.get(judgement.rule.jurisdiction);
        if (before === undefined || day < before)
            nearest.set(judgement.rule.jurisdiction, day);
    }
    return judgements.filter((judgement) => {
        if (!isUpcoming(judgement))
            return openVerdict(judgement) !== null;
        return isUpcomingSoon(judgement, asOf) || judgement.upcoming?.from === nearest.get(judgement.rule.jurisdiction);
    });
}
/** The items that failed or are open, in the rule's order. */
function openItems(judgement) {
    return judgement.items.filter((item) => item.verdict !== 'satisfied');
}
/** The items whose words a finding takes: those that failed where any failed, else those that are open. */
function worstItems(judgement) {
    const verdict = openVerdict(judgement);
    return judgement.items.filter((item) => item.verdict === verdict);
}
/** Facts that an open judgement lacks: those that applicability or dates turn on, then those of its open items. */
function lackedFacts(judgement) {
    const verdict = openVerdict(judgement);
    const scoping = verdict === 'undetermined' ? judgement.missing : [];
    const items = openItems(judgement).filter((item) => item.reason === 'undeclared' || item.reason === 'undetermined');
    return distinctRefs([...scoping, ...items.flatMap((item) => item.missing)]);
}
/** What tells one state of a judgement from another: items with element, reason and facts; never lines or words. */
function judgementKeys(judgement) {
    const items = openItems(judgement).map((item) => {
        const refs = item.missing.map((ref) => `${ref.subject} ${ref.path}`).toSorted();
        return `item ${item.id} ${item.element ?? ''} ${item.reason ?? ''} ${refs.join(' ')}`;
    });
    const scoping = openVerdict(judgement) === 'undetermined' ? judgement.missing : [];
    return [...items, ...scoping.map((ref) => `missing ${ref.subject} ${ref.path}`)];
}
/** Verdict and phase: a rule that lies ahead is another finding than the same rule in force. */
function judgementCause(judgement) {
    return `${isUpcoming(judgement) ? 'upcoming ' : ''}${openVerdict(judgement) ?? judgement.verdict}${judgement.contradicted ? ' contradicted' : ''}`;
}
/** One draft for one judgement that is told. */
function draftOfJudgement(assessment, judgement, context) {
    const { rule } = judgement;
    const items = openItems(judgement);
    const worst = worstItems(judgement);
    const lacked = lackedFacts(judgement);
    const deciding = decidingFacts(judgement, items);
    const contradicted = judgement.contradicted ? conflictingFacts(assessment, judgement) : [];
    const { location, related } = locate(assessment, {
        subject: judgement.subject,
        deciding: distinctRefs([...deciding, ...contradicted]),
        missing: lacked,
    });
    const instrument = context.packs
        .filter((pack) => pack.id === rule.pack)
        .flatMap((pack) => pack.instruments)
        .find((candidate) => candidate.id === rule.source.instrument);
    return {
        rule: rule.id,
        title: rule.title,
        jurisdiction: rule.jurisdiction,
        subject: judgement.subject,
        verdict: judgement.verdict,
        severity: judgement.severity,
        message: messageOf(assessment, judgement, { lacked, deciding, contradicted }),
        items: items.map((item) => ({
            id: item.id,
            reason: item.reason ?? 'undetermined',
            missing: item.missing.map(fullPath),
            element: item.element,
        })),
        location,
        related,
        facts: shownFacts(assessment, distinctRefs([...deciding, ...contradicted, ...judgement.read])),
        missingFacts: lacked.map(fullPath),
        assumed: judgement.assumed.map(fullPath),
        citation: {
            instrument: rule.source.instrument,
            title: instrument?.title ?? rule.source.instrument,
            provision: rule.source.provision,
            url: rule.source.url,
            force: rule.source.force,
            certainty: rule.source.certainty,
        },
        appliesFrom: judgement.appliesFrom,
        upcoming: isUpcoming(judgement) ? judgement.upcoming : null,
        notes: notesOf(judgement),
        remedy: textOf(worst.map((item) => item.remedy)) ?? rule.remedy,
        snippet: snippetOf(judgement, worst),
        fix: null,
        controls: rule.controls,
        leavesToHumans: rule.leavesToHumans === '' ? null : rule.leavesToHumans,
        routes: context.routes(judgement),
        cause: judgementCause(judgement),
        keys: judgementKeys(judgement),
        kind: rule.kind,
        certainty: judgement.certainty,
        moot: judgement.moot,
        blocks: 'may',
    };
}
function conflictingFacts(assessment, judgement) {
    const concerned = distinctRefs([
        ...judgement.read,
        ...judgement.missing,
        ...judgement.items.flatMap((i) => i.missing),
    ]);
    return concerned.filter((ref) => assessment.dossier.conflicts.some((c) => c.subject === ref.subject && c.path === ref.path));
}
/** The declared values behind references, shown with their places; all values of one that conflicts. */
function shownFacts(assessment, refs) {
    const facts = refs.flatMap((ref) => {
        const exact = factsAt(assessment, ref);
        return exact.length > 0 ? exact : factsWithin(assessment, ref);
    });
    const shown = [...new Set(facts)].map((fact) => ({
        path: fullPath(fact),
        subject: fact.subject,
        value: (0,outcome/* showValue */.v)(fact.value),
        origin: fact.origin,
    }));
    const key = (fact) => `${fact.subject} ${fact.path} ${fact.value} ${fact.origin.path}`;
    return [...new Map(shown.map((fact) => [key(fact), fact])).values()];
}
function messageOf(assessment, judgement, grounds) {
    const conflict = grounds.contradicted.length > 0
        ? `Declared values contradict one another: ${namePaths(grounds.contradicted.map(fullPath))}.`
        : '';
    if (openVerdict(judgement) === 'undetermined') {
        const why = grounds.lacked.length > 0 ? nameLacks(assessment, grounds.lacked) : openWithoutFacts(judgement, conflict);
        return sentences(['Cannot be decided yet.', conflict, why]);
    }
    const items = itemTexts(worstItems(judgement));
    const cut = items.length - MAX_ITEM_TEXTS;
    return sentences([
        judgement.rule.finding,
        ...items.slice(0, MAX_ITEM_TEXTS),
        cut > 0 ? `${cut} more parts of this rule fail.` : '',
        conflict,
        foundValues(assessment, grounds.deciding),
        grounds.lacked.length > 0 ? `Not declared: ${namePaths(grounds.lacked.map(fullPath))}.` : '',
    ]);
}
/** What each failing part says, once, with the elements that it fails for where no missing fact names them. */
function itemTexts(items) {
    const elements = new Map();
    for (const { finding, element, missing } of items) {
        if (finding === null || finding === '')
            continue;
        const told = elements.get(finding) ?? new Set();
        const isNamed = missing.some((ref) => ref.path.includes(`[${element}]`));
        elements.set(finding, element === null || isNamed ? told : told.add(element));
    }
    return [...elements].map(([finding, told]) => {
        if (told.size === 0)
            return finding;
        const more = told.size > MAX_ELEMENTS ? ` and ${told.size - MAX_ELEMENTS} more` : '';
        return `${finding.trim().replace(/\.$/, '')} (${[...told].slice(0, MAX_ELEMENTS).join(', ')}${more}).`;
    });
}
function openWithoutFacts(judgement, conflict) {
    if (conflict !== '')
        return '';
    if (judgement.moot)
        return 'Whether it applies is open, but everything it asks for is declared.';
    return judgement.upcoming?.confirmed === false || judgement.missing.length === 0
        ? 'No fact remains to be declared; a person has to settle what the notes and the cited provision leave open.'
        : '';
}
function foundValues(assessment, refs) {
    const found = shownFacts(assessment, refs).slice(0, MAX_FOUND);
    return found.length === 0 ? '' : `Found: ${found.map((fact) => `${fact.path} is ${fact.value}`).join('; ')}.`;
}
function notesOf(judgement) {
    const reasons = judgement.items.flatMap((item) => item.notApplicable.map(({ fact, reason }) => `${fullPath(fact)} is declared not applicable: ${reason}`));
    const later = judgement.upcomingItems.map((item) => `The part "${item.id}" starts on ${item.from}.`);
    const dates = judgement.possibleDates;
    const possible = dates.length > 1
        ? [`The first day of application is one of ${dates.join(', ')}, depending on undeclared facts.`]
        : [];
    return [...new Set([...judgement.notes, ...possible, ...later, ...reasons])];
}
function snippetOf(judgement, items) {
    const own = [...new Set(items.map((item) => item.snippet).filter((text) => text !== null))];
    const [only] = own;
    if (only !== undefined && (own.length === 1 || judgement.rule.snippet === null))
        return only;
    return judgement.rule.snippet;
}
function textOf(texts) {
    const distinct = [...new Set(texts.filter((text) => text !== null && text !== ''))];
    return distinct.length === 0 ? null : sentences(distinct.slice(0, MAX_ITEM_TEXTS));
}
/** Sentences in a row, empty ones left out. */
function sentences(texts) {
    return texts
        .map((text) => text?.trim() ?? '')
        .filter((text) => text !== '')
        .join(' ');
}
/** Order of severities, for comparison: higher is stricter. */
const SEVERITY_RANK = { error: 3, warning: 2, notice: 1 };

;// CONCATENATED MODULE: ./.build/findings/compare.js


/**
 * New unless the merge base has the same finding: same rule, subject and cause, at least the same items, and no milder
 * severity. Declaring one of ten missing facts therefore leaves a finding existing; a further failing item makes it new.
 */
function changeOf(draft, base) {
    const known = base.some((before) => before.rule === draft.rule &&
        before.subject === draft.subject &&
        before.cause === draft.cause &&
        SEVERITY_RANK[before.severity] >= SEVERITY_RANK[draft.severity] &&
        draft.keys.every((key) => before.keys.includes(key)));
    return known ? 'existing' : 'new';
}
/** Drafts by rule and subject, so that comparing two trees stays linear. */
function draftsByRule(drafts) {
    const lists = new Map();
    for (const draft of drafts)
        appendTo(lists, pairKey(draft.rule, draft.subject), draft);
    return lists;
}
/**
 * Drafts of the merge base that the head answered: the rule is satisfied now, or an unfounded claim is gone, or the
 * problem is no longer in a file that is still read. What merely ceased to apply, or is gone with its file, is not fixed.
 */
function fixedDrafts(base, head, assessment) {
    const open = draftsByRule(head);
    return base.filter((draft) => {
        const same = open.get(pairKey(draft.rule, draft.subject)) ?? [];
        if (draft.kind !== 'own') {
            const judgement = assessment.judgementOf.get(pairKey(draft.rule, draft.subject));
            return same.length === 0 && judgement !== undefined && isAnswered(judgement);
        }
        const still = same.some((other) => other.cause === draft.cause && other.keys.join() === draft.keys.join());
        return !still && assessment.readingAt.get(draft.location.path)?.state === 'read';
    });
}
function isAnswered(judgement) {
    if (judgement.verdict === 'satisfied')
        return true;
    return judgement.verdict === 'not-applicable' && judgement.upcoming?.verdict === 'satisfied';
}

;// CONCATENATED MODULE: ./.build/findings/disposition.js

const CERTAINTY_RANK = { primary: 3, secondary: 2, memory: 1 };
/** True after the last day of an override. */
function isLapsed(entry, asOf) {
    return entry.expires < asOf;
}
/** All overrides as reports show them, lapsed ones included. */
function shownOverrides(configuration) {
    return configuration.overrides.map(({ rule, severity, reason, owner, expires }) => ({
        rule,
        severity,
        reason,
        owner,
        expires,
        lapsed: expires < configuration.asOf,
    }));
}
/** The override that holds for a rule today; of several, the strictest. */
function overrideOf(rule, configuration) {
    const rank = (entry) => (entry.severity === 'off' ? 0 : SEVERITY_RANK[entry.severity]);
    const entries = configuration.overrides.filter((e) => e.rule === rule && !isLapsed(e, configuration.asOf));
    return entries.reduce((best, e) => (best === null || rank(e) > rank(best) ? e : best), null);
}
function lapsedNote(rule, configuration) {
    const lapsed = configuration.overrides.filter((e) => e.rule === rule && isLapsed(e, configuration.asOf));
    const last = lapsed
        .map((entry) => entry.expires)
        .toSorted()
        .at(-1);
    return last === undefined ? null : `An override of this rule expired on ${last} and has no effect.`;
}
/** What a report says about an override that no longer holds for a finding's rule, else nothing. */
function overrideNotes(rule, configuration) {
    const note = lapsedNote(rule, configuration);
    return note !== null && overrideOf(rule, configuration) === null ? [note] : [];
}
/** Reasons for which a finding of sufficient severity only advises; the first that holds is the one told. */
const SOFTENERS = [
    { when: (draft) => draft.blocks === 'never', reason: () => null },
    { when: (draft) => draft.moot, reason: () => 'moot: nothing remains to be declared' },
    {
        when: (draft, _change, configuration) => draft.certainty !== null && CERTAINTY_RANK[draft.certainty] < CERTAINTY_RANK[configuration.certainty],
        reason: (draft, configuration) => `certainty: ${draft.certainty}; only rules of certainty ${configuration.certainty} or better block`,
    },
    {
        when: (draft, change, configuration) => configuration.blocks === 'new' && change === 'existing' && draft.blocks !== 'always',
        reason: () => 'existing: it is at the merge base already, and the configuration blocks new findings only',
    },
];
/** Settles one draft. `change` is `new` where nothing is compared, so that a release is never softened by its past. */
function settleDisposition(draft, change, configuration) {
    const override = overrideOf(draft.rule, configuration);
    const told = override ? `override by ${override.owner} until ${override.expires}: ${override.reason}` : null;
    if (override?.severity === 'off') {
        return { severity: draft.severity, disposition: 'waived', reason: told, wouldBlock: false };
    }
    const severity = override?.severity ?? draft.severity;
    const result = (disposition, reason, wouldBlock) => ({
        severity,
        disposition,
        reason,
        wouldBlock,
    });
    if (draft.upcoming !== null)
        return result('upcoming', null, false);
    if (SEVERITY_RANK[severity] < SEVERITY_RANK[configuration.failOn]) {
        const softened = SEVERITY_RANK[draft.severity] >= SEVERITY_RANK[configuration.failOn];
        return result('advisory', softened ? told : null, false);
    }
    const softener = SOFTENERS.find((candidate) => candidate.when(draft, change, configuration));
    if (softener)
        return result('advisory', softener.reason(draft, configuration), false);
    if (configuration.enforce === 'observe') {
        return result('advisory', 'observe: the gate reports and enforces nothing', true);
    }
    return result('blocking', null, true);
}

;// CONCATENATED MODULE: ./.build/findings/draft.js
/** The fields of a draft that our own findings leave empty. */
const OWN_DRAFT = {
    jurisdiction: null,
    items: [],
    assumed: [],
    citation: null,
    appliesFrom: null,
    upcoming: null,
    notes: [],
    controls: [],
    leavesToHumans: null,
    routes: [],
    kind: 'own',
    certainty: null,
    moot: false,
};
/** What every `scope-narrowed` draft has in common. */
const SCOPE_DRAFT = {
    ...OWN_DRAFT,
    rule: 'scope-narrowed',
    verdict: 'undetermined',
    severity: 'error',
    snippet: null,
    fix: null,
    blocks: 'always',
};

;// CONCATENATED MODULE: ./.build/findings/evidence-findings.js






/** Drafts for the values that readers could not use, in all files that were read. */
function evidenceDrafts(assessment) {
    return evidenceRead(assessment).flatMap((reading) => reading.problems.map((problem) => draftOfProblem(assessment, problem)));
}
function draftOfProblem(assessment, problem) {
    const subject = subjectOf(assessment, problem);
    const missing = problem.fact ? [fullPath(problem.fact)] : [];
    const text = assessment.texts.get(problem.path)?.[problem.range.startLine - 1] ?? '';
    return {
        ...OWN_DRAFT,
        rule: 'evidence-problem',
        title: titleOfCode(problem.code),
        subject,
        verdict: 'undetermined',
        severity: 'warning',
        message: problem.message,
        location: { path: problem.path, range: problem.range },
        related: [],
        facts: [],
        missingFacts: missing,
        remedy: problem.fix?.title ?? 'Correct the value where it stands; until then it counts as undeclared.',
        snippet: null,
        fix: fixOf(assessment, problem),
        cause: problem.code,
        keys: [problem.path, ...missing, missing.length > 0 ? '' : textWithin(text, problem)],
        blocks: 'never',
    };
}
/** The words at fault, so that two misspelt keys of one file stay two findings wherever their lines move. */
function textWithin(line, { range }) {
    const end = range.endLine === range.startLine ? range.endColumn - 1 : line.length;
    return line.slice(range.startColumn - 1, end).trim();
}
/** The subject in the dossier: linking may have given it another id than the file did. */
function subjectOf(assessment, problem) {
    if (problem.fact && assessment.subjects.has(problem.fact.subject))
        return problem.fact.subject;
    const inFile = assessment.dossier.subjects.find((s) => s.places.some((place) => place.path === problem.path));
    return inFile?.id ?? 'org:org';
}
function titleOfCode(code) {
    const words = code.replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}
/** The repair as whole lines, which is what a suggestion can replace; null where the file's text is not at hand. */
function fixOf(assessment, problem) {
    const lines = assessment.texts.get(problem.path);
    if (!problem.fix || !lines)
        return null;
    const { range, text, title } = problem.fix;
    const first = lines[range.startLine - 1];
    const last = lines[range.endLine - 1];
    if (first === undefined || last === undefined)
        return null;
    const replaced = `${first.slice(0, range.startColumn - 1)}${text}${last.slice(range.endColumn - 1)}`;
    return {
        title,
        place: {
            path: problem.path,
            range: { startLine: range.startLine, startColumn: 1, endLine: range.endLine, endColumn: last.length + 1 },
        },
        lines: replaced.split('\n'),
    };
}
/** Drafts for facts with values that differ and for subjects that two native files declare. */
function conflictDrafts(assessment) {
    return [
        ...assessment.dossier.duplicates.map((duplicate) => draftOfDuplicate(assessment, duplicate)),
        ...assessment.dossier.conflicts.map((conflict) => draftOfConflict(assessment, conflict)),
    ];
}
function draftOfConflict(assessment, conflict) {
    const path = fullPath(conflict);
    const native = conflict.facts.filter((fact) => fact.origin.how === 'declared');
    const blocks = native.length > 1;
    const derived = !blocks && conflict.facts.filter((fact) => fact.origin.how !== 'derived').length < 2;
    const [first, ...others] = blocks
        ? [...native, ...conflict.facts.filter((f) => !native.includes(f))]
        : conflict.facts;
    if (!first)
        throw new RangeError(`the conflict over ${path} names no values`);
    const location = placeOf(first);
    return {
        ...OWN_DRAFT,
        rule: 'facts-conflict',
        title: blocks ? 'Declarations contradict one another' : 'Evidence gives different values for one fact',
        subject: conflict.subject,
        verdict: 'undetermined',
        severity: blocks ? 'error' : derived ? 'notice' : 'warning',
        message: `${path} has values that differ: ${[first, ...others].map(valueAndPlace).join('; ')}.`,
        location,
        related: distinctPlaces(location, others.map((fact) => ({ ...placeOf(fact), why: `here ${path} is ${(0,outcome/* showValue */.v)(fact.value)}` }))),
        facts: shownFacts(assessment, [conflict]),
        missingFacts: [],
        remedy: blocks
            ? 'Keep one declaration of this fact and remove or correct the other; neither overrides the other.'
            : 'Make both places say the same. Rules that read the fact are judged with each value, and the worst verdict stands.',
        snippet: null,
        fix: null,
        cause: blocks ? 'declarations differ' : 'values differ',
        keys: [conflict.path],
        blocks: blocks ? 'may' : 'never',
    };
}
function valueAndPlace(fact) {
    const { path, range } = fact.origin;
    const value = fact.state === 'declared' ? (0,outcome/* showValue */.v)(fact.value) : `${fact.state} (${(0,outcome/* showValue */.v)(fact.value)})`;
    const about = (0,facts_fact/* isInterval */.wR)(fact.value) ? ', a range,' : '';
    return `${value}${about} in ${path}, line ${range.startLine}`;
}
function draftOfDuplicate(assessment, duplicate) {
    const name = assessment.subjects.get(duplicate.subject)?.name ?? duplicate.subject;
    const places = duplicate.places.toSorted((a, b) => a.path === b.path ? a.range.startLine - b.range.startLine : a.path < b.path ? -1 : 1);
    const [first, ...others] = places;
    if (!first)
        throw new RangeError(`the duplicate declaration of ${duplicate.subject} names no places`);
    const location = { path: first.path, range: first.range };
    return {
        ...OWN_DRAFT,
        rule: 'facts-conflict',
        title: 'Declared more than once',
        subject: duplicate.subject,
        verdict: 'undetermined',
        severity: 'error',
        message: `${name} is declared by more than one ${duplicate.declaration} file: ${places.map((p) => p.path).join(', ')}.`,
        location,
        related: distinctPlaces(location, others.map((place) => ({ path: place.path, range: place.range, why: 'the same subject is declared here' }))),
        facts: [],
        missingFacts: [],
        remedy: 'Keep one declaration for each subject; a second one is a contradiction, never an override.',
        snippet: null,
        fix: null,
        cause: 'declared twice',
        keys: [duplicate.declaration],
        blocks: 'may',
    };
}
/** Problems of row 2: evidence that could not be read whole, and a tree that could not be listed whole. */
function evidenceProblems(head, base) {
    const unreadable = head.readings
        .filter((reading) => reading.state === 'unreadable')
        .map((reading) => ({
        kind: 'evidence',
        code: 'unreadable',
        path: reading.path,
        line: reading.problems[0]?.range.startLine ?? null,
        message: reading.reason ?? 'The file could not be read.',
    }));
    const listings = [
        { assessment: head, what: 'The tree that is judged' },
        { assessment: base, what: 'The tree at the merge base' },
    ].flatMap(({ assessment, what }) => assessment?.listingTruncated
        ? [
            {
                kind: 'listing',
                code: 'listing-truncated',
                path: null,
                line: null,
                message: `${what} could not be listed whole, so evidence may have been missed: ${assessment.listingTruncated}`,
            },
        ]
        : []);
    const byPath = new Map(unreadable.map((problem) => [pairKey(problem.code, problem.path), problem]));
    return [...byPath.values(), ...listings];
}

;// CONCATENATED MODULE: ./.build/findings/evidence-removed.js





/**
 * One draft per removed fact that at least one new finding lacks. Facts of a file that is gone altogether make none:
 * the file itself is told once, by `scope-evidence.ts`.
 */
function removedDrafts(head, base, lacks) {
    const rules = new Map();
    for (const { rule, lacked } of lacks) {
        for (const ref of lacked) {
            const key = pairKey(ref.subject, ref.path);
            const entry = rules.get(key) ?? { ref, rules: new Set() };
            entry.rules.add(rule);
            rules.set(key, entry);
        }
    }
    return [...rules.values()]
        .filter(({ ref }) => wasRemoved(head, base, ref))
        .map((entry) => draftOfRemoval(head, base, entry.ref, [...entry.rules].toSorted()));
}
function wasRemoved(head, base, ref) {
    const declared = (tree) => factsWithin(tree, ref).some((fact) => fact.state === 'declared');
    const stays = factsWithin(base, ref).some((fact) => head.readingAt.get(fact.origin.path)?.state === 'read');
    return declared(base) && !declared(head) && stays;
}
function draftOfRemoval(head, base, ref, rules) {
    const [before] = factsWithin(base, ref);
    const description = describeFact(kindOf(ref.subject), ref.path);
    const what = ref.path.startsWith('card.') ? 'the section' : 'the declaration of';
    const named = description === '' ? fullPath(ref) : `${lowerFirst(description)} (${fullPath(ref)})`;
    const origin = before?.origin.path ?? null;
    return {
        ...OWN_DRAFT,
        rule: 'evidence-removed',
        title: 'Evidence removed',
        subject: ref.subject,
        verdict: 'undetermined',
        severity: 'warning',
        message: `This change removes ${what} ${named}. Without it ${counted(rules.length, 'rule')} newly ${rules.length === 1 ? 'fails' : 'fail'} or cannot be decided: ${namePaths(rules)}.`,
        location: placeOfRemoval(head, ref, origin),
        related: [],
        facts: shownFacts(base, [ref]),
        missingFacts: [fullPath(ref)],
        remedy: 'Put it back, or replace it by what holds now.',
        snippet: null,
        fix: null,
        cause: 'removed',
        keys: [ref.path],
        blocks: 'never',
    };
}
/** In the file it was removed from, if that is still there; else where it would be declared. */
function placeOfRemoval(head, ref, origin) {
    const { location } = locate(head, { subject: ref.subject, deciding: [], missing: [ref] });
    if (origin === null || location.path === origin || head.readingAt.get(origin)?.state !== 'read')
        return location;
    return firstLine(origin);
}

;// CONCATENATED MODULE: ./.build/findings/finding-order.js

const DISPOSITION_RANK = { blocking: 0, advisory: 1, waived: 2, upcoming: 3 };
const VERDICT_RANK = {
    violated: 0,
    undetermined: 1,
    'not-applicable': 2,
    satisfied: 3,
};
/** Findings worst first; those that are fixed come last. */
function orderFindings(findings) {
    return findings.toSorted((a, b) => {
        const [left, right] = [sortKey(a), sortKey(b)];
        for (const [i, value] of left.entries()) {
            const other = right[i] ?? '';
            if (value !== other)
                return value < other ? -1 : 1;
        }
        return 0;
    });
}
function sortKey(finding) {
    const { location } = finding;
    return [
        finding.change === 'fixed' ? 1 : 0,
        DISPOSITION_RANK[finding.disposition],
        finding.disposition === 'upcoming' ? (finding.upcoming?.from ?? '') : '',
        VERDICT_RANK[finding.upcoming?.verdict ?? finding.verdict],
        -SEVERITY_RANK[finding.severity],
        location.path,
        location.range.startLine,
        location.range.startColumn,
        finding.rule,
        finding.subject,
        finding.fingerprint,
    ];
}

;// CONCATENATED MODULE: ./.build/findings/fingerprint.js
/** Owns the identity of a finding across commits: what it is about, never where it stands or how it is worded. */

/** The first 16 hex digits of the SHA-256 over an identity. Lengths are hashed too, so no two identities run together. */
function fingerprint(identity) {
    const parts = [identity.rule, identity.subject, identity.cause, ...identity.keys.toSorted()];
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        hash.update(`${Buffer.byteLength(part)}:${part}`);
    return hash.digest('hex').slice(0, 16);
}
/**
 * Fingerprints for a list of identities. Where two are the same (one misspelt key twice in a file), the later ones
 * count on, so that every fingerprint of a report stands for one finding.
 */
function fingerprints(identities) {
    const seen = new Map();
    return identities.map((identity) => {
        const plain = fingerprint(identity);
        const before = seen.get(plain) ?? 0;
        seen.set(plain, before + 1);
        return before === 0 ? plain : fingerprint({ ...identity, keys: [...identity.keys, `again ${before}`] });
    });
}

;// CONCATENATED MODULE: ./.build/findings/question-words.js


const question_words_NOUNS = {
    org: 'the organisation',
    system: 'the system',
    model: 'the model',
    dataset: 'the dataset',
    repository: 'the repository',
};
/** Questions about the facts on which most rules turn, in the words of someone who asks a colleague. */
const ASKED = {
    'markets presence': 'In which markets is {noun} offered, or its output used?',
    'markets dates': 'When was {noun} first placed on each market, or put into service there?',
    uses: 'What is {noun} used for?',
    activities: 'What does your organisation do with {noun}?',
    kinds: 'What kind is {noun}?',
    outputs: 'What can {noun} generate or return?',
    phase: 'Where does {noun} stand in its life?',
    models: 'Which models is {noun} built on?',
    datasets: 'Which datasets belong to {noun}, all of them?',
    personal: 'Does {noun} hold personal data?',
    established: 'Where is {noun} established?',
    interacts_with_persons: 'Do people interact with {noun} directly?',
    decision: 'What part does {noun} play in decisions about people?',
    nations: 'In which parts of the United Kingdom is {noun} used?',
    version_date: 'From which day is the version of {noun} that is judged?',
    origin: 'Where does {noun} come from?',
    basis: 'On which legal basis is {noun} used, for each regime and phase?',
};
/** Facts that are asked in one go: one record's fields, and the same fact of each market. */
function questionGroup(path) {
    const segments = (0,vocabulary/* parsePath */.Rr)(path) ?? [];
    const [first, , third] = segments;
    if (!first || segments.length === 1)
        return path;
    if (first.name !== 'markets')
        return segments[1]?.bracket && segments.length > 2 ? path : first.name;
    return third?.name.endsWith('_on') ? 'markets dates' : 'markets presence';
}
/** Points of a subject's name that a question repeats. */
const MAX_NAME = 60;
/** The question in words. `paths` are the facts of one group, at least one; `name` where one subject of several is meant. */
function askFor(kind, group, paths, name = null) {
    const noun = name === null ? question_words_NOUNS[kind] : `the ${kind} "${[...name].slice(0, MAX_NAME).join('')}"`;
    const markets = new Set(paths.map((path) => /^markets\.([a-z]+)/.exec(path)?.[1] ?? ''));
    const [market] = markets;
    if (group === 'markets presence' && markets.size === 1 && market) {
        return `Is ${noun} offered in this market, or its output used there: ${marketName(market)}?`;
    }
    const asked = ASKED[group]?.replace('{noun}', noun);
    if (asked !== undefined)
        return asked;
    const [only] = paths;
    if (only === undefined)
        return '';
    if (paths.length > 1) {
        const about = describeFact(kind, group);
        return `What holds for ${noun}: ${about === '' ? group : lowerFirst(about)}?`;
    }
    const words = describeFact(kind, only) || only;
    const type = (0,vocabulary/* typeOf */.QP)(kind, only);
    if (type?.kind === 'boolean')
        return `Is this so for ${noun}? ${words}.`;
    if (type?.kind === 'number' || type?.kind === 'quantity') {
        const unit = type.unit === undefined || words.toLowerCase().includes(type.unit) ? '' : `, in ${type.unit}`;
        return `What is the figure for ${noun}: ${lowerFirst(words)}${unit}?`;
    }
    return `${upperFirst(noun)}: ${lowerFirst(words)}?`;
}
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Top-level keys of the native declarations. */
const KEYS = {
    org: 'organisation',
    system: 'system',
    model: 'model',
    dataset: 'dataset',
};
/**
 * YAML that declares the given facts of one subject, each value a blank; with the first lines of the file where it is
 * new, and as the entry of a list where the subject is one of several. Paths that the vocabulary lacks are left out.
 */
function snippetFor(kind, paths, begin, entry = null) {
    const root = { children: new Map(), isElement: false, blank: null };
    for (const path of paths)
        plant(root, vocabulary/* VOCABULARY */.Hx[kind], (0,vocabulary/* parsePath */.Rr)(path) ?? []);
    const first = begin === null ? [] : [`declaration: ${begin.declaration}/v1`];
    // Every subject but the organisation needs an id; one that is not known yet is a blank of its own.
    const id = begin === null || kind === 'org' ? [] : [`  id: ${begin.id === null ? '<short-name>' : JSON.stringify(begin.id)}`];
    const body = entry === null
        ? [`${KEYS[kind]}:`, ...id, ...question_words_linesOf(root, 1)]
        : [`${KEYS[kind]}s:`, `  - id: ${JSON.stringify(entry)}`, ...question_words_linesOf(root, 2)];
    return `${[...first, ...body].join('\n')}\n`;
}
function plant(root, rootType, segments) {
    let branch = root;
    let type = rootType;
    for (const segment of segments) {
        const isElement = segment.bracket && type?.kind === 'records';
        type = type ? (0,vocabulary/* typeBelow */.GL)(type, segment) : null;
        if (!type)
            return;
        const next = branch.children.get(segment.name) ?? { children: new Map(), isElement, blank: null };
        branch.children.set(segment.name, next);
        branch = next;
    }
    fill(branch, type);
}
/** A record is asked for by its evidence, or by its first field; a leaf by a blank that shows what fits. */
function fill(branch, type) {
    if (!type)
        return;
    if (type.kind === 'record') {
        for (const name of type.evidence ?? Object.keys(type.fields).slice(0, 1)) {
            const next = branch.children.get(name) ?? { children: new Map(), isElement: false, blank: null };
            branch.children.set(name, next);
            fill(next, type.fields[name] ?? null);
        }
    }
    else
        branch.blank = blankOf(type);
}
/** Choices that a blank names, and the columns they may take: it stays on one line of a terminal. */
const MAX_CHOICES = 6;
const MAX_CHOICE_COLUMNS = 56;
function choices(values) {
    const shown = [];
    for (const value of values.slice(0, MAX_CHOICES)) {
        if (shown.length > 0 && [...shown, value].join(' | ').length > MAX_CHOICE_COLUMNS)
            break;
        shown.push(value);
    }
    return `<${shown.join(' | ')}${values.length > shown.length ? ' | \u2026' : ''}>`;
}
function blankOf(type) {
    switch (type.kind) {
        case 'boolean':
            return '<true or false>';
        case 'date':
            return '<YYYY-MM-DD>';
        case 'url':
            return '<https address>';
        case 'number':
        case 'quantity':
            return `<number${type.unit === undefined ? '' : ` of ${type.unit}`}>`;
        case 'enum':
            return choices(type.values);
        case 'list':
            return `[${type.of.kind === 'enum' ? choices(type.of.values) : '<id>'}]`;
        case 'records':
            return '[<entries>]';
        default:
            return '<text>';
    }
}
const MAX_FLOW = 80;
/** A record of plain blanks on one line, as people write markets and documents; null for anything deeper. */
function flowOf(branch) {
    const children = [...branch.children];
    if (children.length === 0 || children.some(([, child]) => child.isElement || child.children.size > 0))
        return null;
    return `{ ${children.map(([name, child]) => `${name}: ${child.blank ?? '<text>'}`).join(', ')} }`;
}
function question_words_linesOf(branch, depth) {
    const indent = '  '.repeat(depth);
    return [...branch.children].flatMap(([name, child]) => {
        if (child.isElement) {
            return [`${indent}- id: ${JSON.stringify(name)}`, ...question_words_linesOf(child, depth + 1)];
        }
        const short = depth > 1 ? flowOf(child) : null;
        if (short !== null && indent.length + name.length + short.length < MAX_FLOW)
            return [`${indent}${name}: ${short}`];
        if (child.children.size > 0)
            return [`${indent}${name}:`, ...question_words_linesOf(child, depth + 1)];
        return [`${indent}${name}: ${child.blank ?? '<text>'}`];
    });
}

;// CONCATENATED MODULE: ./.build/findings/questions.js
/**
 * Owns turning undetermined verdicts round: the few facts that, once declared, settle most of them. It proposes what to
 * ask and where to answer; it never guesses an answer.
 */



/** At most so many questions: a list that a person answers in one sitting. */
const MAX_QUESTIONS = 7;
/** What a verdict of a rule that lies ahead weighs beside one of today. */
const LATER = 0.25;
/**
 * The questions that settle most, those that decide most first. Each undetermined verdict gives a share of one to every
 * group of facts that it waits for, so that facts which would settle a verdict alone weigh more than one of many.
 */
function rankQuestions(assessment, judgements) {
    const groups = new Map();
    const open = judgements
        .filter((judgement) => openVerdict(judgement) === 'undetermined' && !judgement.moot)
        .map((judgement) => ({ ...collect(groups, judgement), weight: judgement.upcoming ? LATER : 1 }))
        .filter((entry) => entry.groups.size > 0);
    return cover(groups, open)
        .toSorted((a, b) => b.decides - a.decides || compareGroups(a, b))
        .map((group) => questionOf(assessment, group));
}
function collect(groups, judgement) {
    const own = new Set();
    for (const { subject, path } of lackedFacts(judgement)) {
        const kind = kindOf(subject);
        if (kind === 'repository')
            continue;
        const name = questionGroup(path);
        const key = `${kind} ${name}`;
        const group = groups.get(key) ?? {
            key,
            kind,
            name,
            paths: new Set(),
            subjects: new Map(),
            rules: new Set(),
            decides: 0,
        };
        groups.set(key, group);
        group.paths.add(path);
        group.rules.add(judgement.rule.id);
        group.subjects.set(subject, (group.subjects.get(subject) ?? 0) + 1);
        if (!own.has(key))
            group.decides += 1;
        own.add(key);
    }
    return { groups: own };
}
function cover(groups, open) {
    const waiting = open.map(({ groups: waits, weight }) => ({ waits: new Set(waits), weight }));
    const left = new Set(groups.values());
    const chosen = [];
    while (chosen.length < MAX_QUESTIONS && left.size > 0) {
        const shares = new Map();
        for (const { waits, weight } of waiting) {
            for (const key of waits)
                shares.set(key, (shares.get(key) ?? 0) + weight / waits.size);
        }
        const share = (group) => Math.round((shares.get(group.key) ?? 0) * 1e6);
        const [best] = [...left].toSorted((a, b) => share(b) - share(a) || compareGroups(a, b));
        if (!best || share(best) === 0)
            break;
        chosen.push(best);
        left.delete(best);
        for (const { waits } of waiting)
            waits.delete(best.key);
    }
    return chosen;
}
/** Facts that decide whether rules apply come before facts that rules weigh; then by name, for a stable order. */
function compareGroups(a, b) {
    return Number(isScoping(b)) - Number(isScoping(a)) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
const SCOPING = new Set(['uses', 'activities', 'phase', 'kinds', 'outputs', 'models', 'datasets', 'personal']);
function isScoping(group) {
    return group.name.startsWith('markets ') || SCOPING.has(group.name);
}
function questionOf(assessment, group) {
    const paths = [...group.paths].toSorted();
    const [only] = paths;
    const record = group.name.split(' ')[0] ?? group.name;
    const subjects = [...group.subjects].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const subject = subjects[0]?.[0] ?? 'org:org';
    const target = declarationFor(assessment, subject, group.kind, paths);
    const found = assessment.subjects.get(subject);
    const id = found && !found.implicit && found.kind !== 'org' ? found.key : null;
    const isOneOfSeveral = id !== null &&
        group.subjects.size === 1 &&
        [...assessment.subjects.values()].filter(isOfKind(group.kind)).length > 1;
    return {
        fact: `${group.kind}.${paths.length === 1 && only !== undefined ? only : record}`,
        subject,
        ask: askFor(group.kind, group.name, paths, isOneOfSeveral ? (found?.name ?? null) : null),
        decides: group.decides,
        rules: [...group.rules].toSorted(),
        path: target.path,
        snippet: snippetFor(group.kind, paths, target.isNew ? { declaration: target.declaration, id } : null, isOneOfSeveral ? id : null),
    };
}
function isOfKind(kind) {
    return (subject) => subject.kind === kind;
}
const COMPUTE = /^(training|base|modification)\b/;
/** The native declaration in which a fact belongs: one that exists, else a new one beside the subject's evidence. */
function declarationFor(assessment, subject, kind, paths) {
    const isCompute = kind === 'model' && paths.every((path) => COMPUTE.test(path));
    const declaration = kind === 'dataset' ? 'data-provenance' : isCompute ? 'training-compute' : 'ai-system';
    const places = assessment.subjects.get(subject)?.places ?? [];
    const read = evidenceRead(assessment);
    const native = read.filter((reading) => reading.declaration === declaration);
    const own = native.find((reading) => places.some((place) => place.path === reading.path)) ?? native[0];
    if (own)
        return { path: own.path, declaration, isNew: false };
    const beside = places[0]?.path ?? read[0]?.path ?? '';
    return { path: `${beside.slice(0, beside.lastIndexOf('/') + 1)}${declaration}.yml`, declaration, isNew: true };
}

;// CONCATENATED MODULE: ./.build/findings/scope-subjects.js
/**
 * Owns what becomes of the merge base's subjects: which are gone, and which live on under another id. A new id narrows
 * nothing as long as every rule that concerned the old subject concerns the new one.
 */

/** True for a rule that concerns its subject, today or from a day that is set: its falling away is narrowing. */
function isScoped(judgement) {
    return startOf(judgement) !== null;
}
/** The day from which a rule concerns its subject, empty for one in force or open today; null where it never does. */
function startOf(judgement) {
    if (judgement.verdict !== 'not-applicable')
        return '';
    const { upcoming } = judgement;
    if (upcoming === null || upcoming.conditional || upcoming.verdict === 'not-applicable')
        return null;
    return upcoming.from;
}
/**
 * True where the head's judgement concerns its subject later than the merge base's, or not at all; or where it applied for
 * sure and the head leaves that open, although nothing else would be asked.
 */
function isNarrower(before, after) {
    if (after.moot && isDecided(before))
        return true;
    const [from, to] = [startOf(before), startOf(after)];
    return from !== null && (to === null || to > from);
}
function isDecided(judgement) {
    const verdict = judgement.upcoming?.verdict ?? judgement.verdict;
    return verdict === 'satisfied' || verdict === 'violated';
}
/** Finds successors, one for each subject, in the order of ids. */
function successionOf(head, base) {
    const missing = base.dossier.subjects.filter((subject) => !head.subjects.has(subject.id));
    const free = new Set(head.dossier.subjects.filter((s) => !base.subjects.has(s.id) && !s.implicit));
    const gone = [];
    const heirs = new Map();
    const unreadable = [];
    for (const subject of missing.filter((s) => !s.implicit)) {
        const concerned = concerning(base, subject);
        if (isUnreadableNow(head, subject)) {
            unreadable.push(subject.id);
            continue;
        }
        if (concerned.length === 0)
            continue;
        const heir = [...free].find((candidate) => candidate.kind === subject.kind && inherits(head, candidate, concerned));
        if (heir) {
            free.delete(heir);
            heirs.set(subject.id, [heir.id]);
        }
        else
            gone.push({ subject: subject.id, rules: concerned.map((judgement) => judgement.rule.id) });
    }
    for (const subject of missing.filter((s) => s.implicit)) {
        const declared = head.dossier.subjects.filter((s) => s.kind === subject.kind && !base.subjects.has(s.id));
        const concerned = concerning(base, subject);
        if (declared.length > 0)
            heirs.set(subject.id, declared.map((s) => s.id));
        else if (concerned.length > 0 && head.dossier.subjects.every((s) => s.kind !== subject.kind)) {
            gone.push({ subject: subject.id, rules: concerned.map((judgement) => judgement.rule.id) });
        }
    }
    return { gone, heirs, unreadable };
}
function concerning(assessment, subject) {
    return assessment.judgements.filter((judgement) => judgement.subject === subject.id && isScoped(judgement));
}
function inherits(head, candidate, concerned) {
    return concerned.every((before) => {
        const after = head.judgementOf.get(pairKey(before.rule.id, candidate.id));
        return after !== undefined && !isNarrower(before, after);
    });
}
function isUnreadableNow(head, subject) {
    return subject.places.some((place) => head.readingAt.get(place.path)?.state === 'unreadable');
}

;// CONCATENATED MODULE: ./.build/findings/scope-evidence.js





/** Drafts for files that are gone, one each. Files whose subjects are told to be gone are not told again. */
function goneEvidenceDrafts(head, base, succession) {
    const readers = readersOf(base);
    return base.readings
        .filter((reading) => reading.state !== 'not-evidence' && !isStillEvidence(head, reading))
        .flatMap((reading) => reading.state === 'unreadable' ? [draftOfUnread(reading)] : draftOfRead(head, base, succession, readers, reading));
}
/** Still there, or moved without a change of its bytes; what is unreadable now is a problem of its own. */
function isStillEvidence(head, reading) {
    const now = head.readingAt.get(reading.path);
    if (now && now.state !== 'not-evidence')
        return true;
    return reading.blob !== null && head.readings.some((r) => r.blob === reading.blob && r.state === reading.state);
}
/** Rules that concerned the merge base, by subject, with the paths that each read. */
function readersOf(base) {
    const readers = new Map();
    const told = (judgement) => judgement.read.map((ref) => ({ ...ref, rule: judgement.rule.id }));
    for (const { subject, path, rule } of base.judgements.filter(isScoped).flatMap(told)) {
        appendTo(readers, subject, { path, rule });
    }
    return readers;
}
function draftOfRead(head, base, succession, readers, reading) {
    const gone = new Set(succession.gone.map((entry) => entry.subject));
    const lost = base.dossier.facts.filter((fact) => fact.origin.path === reading.path && !gone.has(fact.subject) && !isKept(head, succession, fact));
    const rules = new Set();
    const read = lost.filter((fact) => {
        const by = (readers.get(fact.subject) ?? []).filter((r) => isWithin(fact.path, r.path));
        for (const { rule } of by)
            rules.add(rule);
        return by.length > 0;
    });
    const [first] = read;
    if (!first)
        return [];
    const paths = [...new Set(read.map(fullPath))];
    return [
        {
            ...SCOPE_DRAFT,
            title: 'This change removes evidence',
            subject: first.subject,
            message: `${reading.path} was evidence at the merge base and is not any more. Nothing else declares ${namePaths(paths)}, on which ${counted(rules.size, 'rule')} ${rules.size === 1 ? 'rests' : 'rest'}: ${namePaths([...rules].toSorted())}.`,
            location: firstLine(reading.path),
            related: [],
            facts: [],
            missingFacts: paths,
            remedy: 'Restore the file or declare these facts elsewhere. If it is meant to go, someone trusted has to say so in the configuration of the default branch.',
            cause: 'evidence gone',
            keys: [reading.path],
        },
    ];
}
function isKept(head, succession, fact) {
    const subjects = [fact.subject, ...(succession.heirs.get(fact.subject) ?? [])];
    return subjects.some((subject) => factsAt(head, { subject, path: fact.path }).length > 0);
}
function draftOfUnread(reading) {
    return {
        ...SCOPE_DRAFT,
        title: 'This change removes evidence that could not be read',
        subject: 'org:org',
        message: `${reading.path} could not be read at the merge base and is gone now, so nobody can say what it declared.`,
        location: firstLine(reading.path),
        related: [],
        facts: [],
        missingFacts: [],
        remedy: 'Restore the file in a form that can be read. If it is meant to go, someone trusted has to say so in the configuration of the default branch.',
        cause: 'evidence gone',
        keys: [pairKey('unread', reading.path)],
    };
}

;// CONCATENATED MODULE: ./.build/findings/scope.js
/**
 * Owns scope that a change narrows: rules that concerned a subject at the merge base and no longer do, told once for
 * each changed fact. The head never decides scope; the trusted configuration has to agree (`scope-floor.ts` holds what
 * it demands by itself, `scope-evidence.ts` what happens to files).
 */








/** Drafts for all scope that the head narrows against the merge base. */
function scopeDrafts(head, base, configuration) {
    const succession = successionOf(head, base);
    const gone = new Map(succession.gone.map(({ subject, rules }) => [subject, new Set(rules)]));
    const byFact = new Map();
    for (const narrowed of narrowedRules(head, base, succession)) {
        const changed = changedFacts(head, base, narrowed);
        if (changed.some((ref) => isAgreed(head, base, narrowed, ref, configuration)))
            continue;
        const blamed = changed.length > 0 ? changed : [{ subject: narrowed.before.subject, path: '' }];
        for (const ref of blamed) {
            const ofGone = gone.get(ref.subject);
            if (ofGone) {
                ofGone.add(narrowed.before.rule.id);
                continue;
            }
            const key = pairKey(ref.subject, ref.path);
            const entry = byFact.get(key) ?? { ref, rules: new Set() };
            entry.rules.add(narrowed.before.rule.id);
            byFact.set(key, entry);
        }
    }
    return [
        ...goneEvidenceDrafts(head, base, succession),
        ...[...gone].map(([subject, rules]) => draftOfGone(head, base, subject, [...rules].toSorted())),
        ...[...byFact.values()].map(({ ref, rules }) => draftOfFact(head, base, ref, [...rules].toSorted())),
    ];
}
function narrowedRules(head, base, succession) {
    const gone = new Set([...succession.gone.map((entry) => entry.subject), ...succession.unreadable]);
    return base.judgements
        .filter((before) => isScoped(before) && !gone.has(before.subject))
        .flatMap((before) => {
        const heirs = succession.heirs.get(before.subject) ?? [before.subject];
        const after = heirs.map((heir) => head.judgementOf.get(pairKey(before.rule.id, heir)) ?? null);
        if (after.some((judgement) => judgement !== null && !isNarrower(before, judgement)))
            return [];
        return [{ before, after: after[0] ?? null }];
    });
}
/** The facts that explain it: those the head's judgement read and whose values differ, else those the base's read. */
function changedFacts(head, base, narrowed) {
    for (const judgement of [narrowed.after, narrowed.before]) {
        if (!judgement)
            continue;
        const concerned = [
            ...judgement.read,
            ...judgement.assumed,
            ...judgement.missing,
            ...judgement.items.flatMap((item) => item.missing),
        ];
        const changed = distinctRefs(concerned).filter((ref) => valuesOf(head, ref) !== valuesOf(base, ref));
        if (changed.length > 0)
            return changed;
    }
    return [];
}
function valuesOf(assessment, ref) {
    const values = factsWithin(assessment, ref).map((f) => JSON.stringify([f.path, f.state, f.value, f.complete ?? null]));
    return [...new Set(values)].toSorted().join('\n');
}
const MARKET_FACT = /^markets\.([a-z]+)\.(offered|output_used)$/;
/** True where the trusted configuration's `scope:` says the same as the changed fact. */
function isAgreed(head, base, narrowed, ref, { scope }) {
    const market = MARKET_FACT.exec(ref.path)?.[1];
    if (market !== undefined) {
        const listed = scope.markets === null || scope.markets.includes(market);
        return !listed && narrowed.before.rule.jurisdiction === market && !servesMarket(head, ref.subject, market);
    }
    if (ref.path !== 'activities' || scope.activities === null)
        return false;
    const [now, then] = [head, base].map((tree) => listAt(tree, ref));
    if (!now)
        return false;
    const floor = scope.activities;
    return then
        ? then.every((activity) => now.includes(activity) || !floor.includes(activity))
        : floor.every((activity) => now.includes(activity));
}
/** True where a subject declares, anywhere, that it is offered in a market or its output used there. */
function servesMarket(assessment, subject, market) {
    return ['offered', 'output_used'].some((leaf) => factsAt(assessment, { subject, path: `markets.${market}.${leaf}` }).some((fact) => fact.value === true));
}
function listAt(assessment, ref) {
    const value = factsAt(assessment, ref)[0]?.value;
    return Array.isArray(value) ? value : null;
}
function draftOfFact(head, base, ref, rules) {
    const declared = factsAt(head, ref).length > 0 ? [ref] : [];
    const { location, related } = locate(head, { subject: ref.subject, deciding: declared, missing: [ref] });
    const market = MARKET_FACT.exec(ref.path)?.[1];
    const effect = `${counted(rules.length, 'rule')} that applied or could not be decided at the merge base no longer ${rules.length === 1 ? 'applies' : 'apply'}, or only later: ${namePaths(rules)}.`;
    const description = ref.path === '' ? '' : describeFact(kindOf(ref.subject), ref.path);
    const what = `${fullPath(ref)}${description === '' ? '' : ` (${lowerFirst(description)})`}`;
    return {
        ...SCOPE_DRAFT,
        title: 'This change narrows what is judged',
        subject: ref.subject,
        message: ref.path === ''
            ? `For ${nameOf(base, ref.subject)}, ${effect} No fact that they read differs, so the change lies in what it is linked to.`
            : `${what} changes from ${inWords(base, ref)} to ${inWords(head, ref)}. ${effect}`,
        location,
        related,
        facts: shownFacts(head, declared),
        missingFacts: declared.length > 0 || ref.path === '' ? [] : [fullPath(ref)],
        remedy: `If this is meant, someone trusted has to say so ${market === undefined ? 'in the configuration of the default branch' : `under scope.markets in the configuration of the default branch (by listing the markets served, without ${marketName(market)})`}; else restore the value.`,
        cause: 'fact changed',
        keys: [ref.path],
    };
}
function inWords(assessment, ref) {
    const facts = factsWithin(assessment, ref);
    const values = [
        ...new Set(facts.map((f) => (f.path === ref.path ? (0,outcome/* showValue */.v)(f.value) : `${f.path}: ${(0,outcome/* showValue */.v)(f.value)}`))),
    ];
    return values.length === 0 ? 'undeclared' : `"${values.slice(0, 3).join('; ')}"`;
}
function draftOfGone(head, base, subject, rules) {
    const paths = [...new Set((base.subjects.get(subject)?.places ?? []).map((place) => place.path))].toSorted();
    const still = paths.find((path) => head.readingAt.get(path)?.state === 'read');
    const path = still ?? paths[0];
    const location = path === undefined ? locate(head, { subject, deciding: [], missing: [] }).location : firstLine(path);
    const where = paths.length === 0 ? '' : `, declared in ${namePaths(paths)},`;
    return {
        ...SCOPE_DRAFT,
        title: `This change removes a ${kindOf(subject)} from what is judged`,
        subject,
        message: `${nameOf(base, subject)}${where} is gone. ${counted(rules.length, 'rule')} that applied or could not be decided at the merge base ${rules.length === 1 ? 'is' : 'are'} judged for it no more: ${namePaths(rules)}.`,
        location,
        related: [],
        facts: [],
        missingFacts: [],
        remedy: 'If it is meant to go, someone trusted has to say so in the configuration of the default branch; else restore its declaration.',
        cause: 'subject gone',
        keys: [],
    };
}
function nameOf(assessment, subject) {
    const found = assessment.subjects.get(subject);
    return found ? `The ${found.kind === 'org' ? 'organisation' : found.kind} ${found.name}` : subject;
}

;// CONCATENATED MODULE: ./.build/findings/scope-floor.js
/**
 * Owns the floor of scope: the markets, activities and kinds of subject that the trusted configuration says are there.
 * It holds for every tree, with or without a merge base. What is undeclared is left to the rules, which are then open.
 */






/** True where the configuration demands something to be found. */
function expectsSomething({ scope }) {
    return scope.expects.length > 0 || (scope.markets?.length ?? 0) > 0 || (scope.activities?.length ?? 0) > 0;
}
/** Drafts for everything that the floor demands and the tree denies or lacks. */
function floorDrafts(head, configuration) {
    const { scope } = configuration;
    return [
        ...scope.expects.flatMap((kind) => expectedKind(head, kind)),
        ...(scope.markets ?? []).flatMap((market) => floorMarket(head, market)),
        ...(scope.activities ?? []).flatMap((activity) => floorActivity(head, activity)),
    ];
}
function offeredSubjects(head) {
    return head.dossier.subjects.filter((s) => s.kind === 'system' || s.kind === 'model').map((s) => s.id);
}
function expectedKind(head, kind) {
    if (head.dossier.subjects.some((subject) => subject.kind === kind && !subject.implicit))
        return [];
    return [
        floorDraft(head, {
            key: `expects ${kind}`,
            title: `No ${kind} is declared`,
            message: `The configuration of the default branch expects a ${kind}; none is declared here.`,
            remedy: `Declare the ${kind}, or take "${kind}" out of scope.expects in the configuration of the default branch.`,
            denials: [],
        }),
    ];
}
function floorMarket(head, market) {
    const subjects = offeredSubjects(head);
    if (subjects.some((subject) => servesMarket(head, subject, market)))
        return [];
    const denials = subjects.flatMap((subject) => factsAt(head, { subject, path: `markets.${market}.offered` }).filter((fact) => fact.value === false));
    if (denials.length === 0 && subjects.length > 0)
        return [];
    return [
        floorDraft(head, {
            key: `market ${market}`,
            title: `${marketName(market)} is dropped`,
            message: denials.length > 0
                ? `The configuration of the default branch says that ${marketName(market)} is served; what is declared here says that it is not.`
                : `The configuration of the default branch says that ${marketName(market)} is served; no system and no model is found here.`,
            remedy: `Correct the declaration, or take "${market}" out of scope.markets in the configuration of the default branch.`,
            denials,
        }),
    ];
}
function floorActivity(head, activity) {
    const subjects = offeredSubjects(head);
    const lists = subjects.flatMap((subject) => factsAt(head, { subject, path: 'activities' }));
    if (lists.some((fact) => Array.isArray(fact.value) && fact.value.includes(activity)))
        return [];
    if (lists.length === 0 && subjects.length > 0)
        return [];
    return [
        floorDraft(head, {
            key: `activity ${activity}`,
            title: `The activity "${activity}" is dropped`,
            message: `The configuration of the default branch names the activity "${activity}"; ${lists.length > 0 ? 'none of the lists declared here does' : 'no system and no model is found here'}.`,
            remedy: `Correct the declaration, or take "${activity}" out of scope.activities in the configuration of the default branch.`,
            denials: lists,
        }),
    ];
}
function floorDraft(head, ground) {
    const subject = ground.denials[0]?.subject ?? 'org:org';
    return {
        ...SCOPE_DRAFT,
        title: ground.title,
        subject,
        message: ground.message,
        ...locate(head, { subject, deciding: ground.denials, missing: [] }),
        facts: shownFacts(head, ground.denials),
        missingFacts: [],
        remedy: ground.remedy,
        cause: 'floor',
        keys: [ground.key],
    };
}

// EXTERNAL MODULE: ./.build/policy/duty-calendar.js
var duty_calendar = __webpack_require__(9176);
;// CONCATENATED MODULE: ./.build/findings/tally.js
/** Owns what is counted and tabulated over judgements: verdicts, controls, the next day on which something changes. */



const tally_VERDICT_RANK = {
    violated: 4,
    undetermined: 3,
    satisfied: 2,
    'not-applicable': 1,
};
/** The four counts; they sum to the number of judgements. A rule that lies ahead counts as not applicable. */
function countVerdicts(judgements) {
    const count = (verdict) => judgements.filter((judgement) => judgement.verdict === verdict).length;
    return {
        satisfied: count('satisfied'),
        violated: count('violated'),
        undetermined: count('undetermined'),
        notApplicable: count('not-applicable'),
    };
}
/** How many judgements lie ahead within two years and, as things stand, will be violated or undetermined that day. */
function countUpcoming(judgements, asOf) {
    return judgements.filter((j) => isUpcomingSoon(j, asOf) && j.upcoming?.conditional === false).length;
}
/** The next day after `asOf` on which a rule that concerns a subject here starts, widens or ends; null where none. */
function nextDate(judgements, asOf) {
    return judgements.flatMap((judgement) => (0,duty_calendar/* daysAhead */.Vv)(judgement, asOf)).toSorted()[0] ?? null;
}
/** Control \u2192 jurisdiction \u2192 worst verdict of the rules that name it, both sorted. */
function tabulateControls(judgements) {
    const worst = new Map();
    for (const { rule, verdict } of judgements) {
        for (const control of rule.controls) {
            const row = worst.get(control) ?? new Map();
            worst.set(control, row);
            const before = row.get(rule.jurisdiction);
            if (before === undefined || tally_VERDICT_RANK[verdict] > tally_VERDICT_RANK[before])
                row.set(rule.jurisdiction, verdict);
        }
    }
    return Object.fromEntries(sortedByKey(worst).map(([control, row]) => [control, Object.fromEntries(sortedByKey(row))]));
}
/** Declared facts that rules read which concern their subject, now or later, and how many serve several regimes. */
function countReuse(judgements) {
    const readers = new Map();
    for (const { rule, verdict, upcoming, read } of judgements) {
        if (verdict === 'not-applicable' && upcoming === null)
            continue;
        for (const { subject, path } of read) {
            const key = pairKey(subject, path);
            readers.set(key, (readers.get(key) ?? new Set()).add(rule.jurisdiction));
        }
    }
    const shared = [...readers.values()].filter((jurisdictions) => jurisdictions.size > 1);
    return { facts: readers.size, shared: shared.length };
}
/** What rules that only inform have to say, once each however many subjects they concern. */
function informationOf(judgements) {
    const lines = judgements
        .filter((judgement) => judgement.informs)
        .map(({ rule }) => ({ rule: rule.id, jurisdiction: rule.jurisdiction, text: rule.finding, url: rule.source.url }));
    return [...new Map(lines.map((line) => [line.rule, line])).values()];
}
function sortedByKey(map) {
    return [...map].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

;// CONCATENATED MODULE: ./.build/findings/could-not-evaluate.js
/** Owns the outcome of a run that could judge nothing: row 1, for every jurisdiction, with the reasons. */


/**
 * An outcome of row 1, also in observe mode. A call without a problem becomes a fault of ours: an error never passes
 * for want of a reason.
 */
function couldNotEvaluate(problems, run) {
    const { checkRun, row, exitCode } = blockingEntry(1);
    const unnamed = {
        kind: 'fault',
        code: 'unnamed-problem',
        path: null,
        line: null,
        message: 'The evaluation stopped without naming a reason; please report this.',
    };
    return {
        tool: run.tool,
        mode: run.mode ?? 'gate',
        asOf: run.asOf,
        commit: run.commit,
        base: run.base,
        conclusion: checkRun,
        row,
        exitCode,
        packs: [],
        config: run.config,
        overrides: [],
        inputsIgnored: run.inputsIgnored,
        evidence: [],
        subjects: [],
        jurisdictions: (run.jurisdictions ?? MARKET_IDS).map((id) => ({
            id,
            title: marketName(id),
            conclusion: checkRun,
            row,
            counts: { satisfied: 0, violated: 0, undetermined: 0, notApplicable: 0 },
            blocking: 0,
            upcoming: 0,
            waived: 0,
            nextDate: null,
        })),
        results: [],
        findings: [],
        questions: [],
        problems: problems.length > 0 ? problems : [unnamed],
        truncated: [],
        controls: {},
        reuse: { facts: 0, shared: 0 },
        information: [],
        proposed: null,
    };
}

;// CONCATENATED MODULE: ./.build/findings/settle.js
















/** Turns judgements into an outcome. Never throws for what a repository holds. */
function settle(request) {
    const head = indexAssessment(request.head);
    const base = request.base ? indexAssessment(request.base) : null;
    const problems = [...request.problems, ...evidenceProblems(head, base), ...unevaluated(request, head)];
    const nothing = isNothingToJudge(head) && (base === null || isNothingToJudge(base)) && !expectsSomething(request.configuration);
    const settled = nothing ? [] : settleFindings(request, head, base);
    const findings = orderFindings(settled.map(({ finding }) => finding));
    const jurisdictions = jurisdictionIds(request).map((id) => settleJurisdiction(request, id, settled, problems, nothing));
    const row = worstRow([...jurisdictions.map((j) => j.row), rowFor(request, settled, problems, nothing)]);
    const entry = blockingEntry(row);
    return {
        tool: request.tool,
        mode: request.configuration.enforce,
        asOf: request.configuration.asOf,
        commit: head.commit,
        base: base?.commit ?? null,
        conclusion: entry.checkRun,
        row,
        exitCode: entry.exitCode,
        packs: usedPacks(request.packs),
        config: request.config,
        overrides: shownOverrides(request.configuration),
        inputsIgnored: request.inputsIgnored,
        ...shownEvidence(head),
        jurisdictions,
        results: resultsOf(head.judgements),
        findings,
        questions: nothing ? [] : rankQuestions(head, head.judgements),
        problems,
        truncated: request.head.listingTruncated === null ? [] : [request.head.listingTruncated],
        controls: tabulateControls(head.judgements),
        reuse: countReuse(head.judgements),
        information: nothing ? [] : informationOf(head.judgements),
        proposed: request.proposed,
    };
}
function settleFindings(request, head, base) {
    const { configuration } = request;
    const context = {
        packs: request.packs,
        asOf: configuration.asOf,
        routes: request.routes ?? (() => []),
    };
    const ofTree = (tree) => [
        ...toldJudgements(tree.judgements, configuration.asOf).map((j) => draftOfJudgement(tree, j, context)),
        ...evidenceDrafts(tree),
        ...conflictDrafts(tree),
        ...floorDrafts(tree, configuration),
    ];
    const found = ofTree(head);
    const before = base ? ofTree(base) : [];
    const known = draftsByRule(before);
    const changeAt = (draft) => changeOf(draft, known.get(pairKey(draft.rule, draft.subject)) ?? []);
    const drafts = [
        ...found,
        ...(base ? [...scopeDrafts(head, base, configuration), ...removals(head, base, found, changeAt)] : []),
    ];
    const fixed = base ? fixedDrafts(before, found, head) : [];
    const ids = fingerprints([...drafts, ...fixed]);
    return [
        ...drafts.map((draft, i) => finish(request, head, draft, ids[i] ?? '', changeAt(draft))),
        ...fixed.map((draft, i) => finish(request, base ?? head, draft, ids[drafts.length + i] ?? '', 'fixed')),
    ];
}
/** What the change removed, asked only where a rule in force newly lacks it. */
function removals(head, base, found, changeAt) {
    const lacks = found
        .filter((draft) => draft.kind !== 'own' && draft.upcoming === null && changeAt(draft) === 'new')
        .flatMap((draft) => {
        const judgement = head.judgementOf.get(pairKey(draft.rule, draft.subject));
        return judgement ? [{ rule: draft.rule, lacked: lackedFacts(judgement) }] : [];
    });
    return removedDrafts(head, base, lacks);
}
function finish(request, tree, draft, fingerprint, change) {
    const { cause, keys: _keys, kind: _kind, certainty: _certainty, moot: _moot, blocks: _blocks, ...told } = draft;
    const settled = change === 'fixed'
        ? {
            severity: draft.severity,
            disposition: 'advisory',
            reason: 'fixed: this change answers it',
            wouldBlock: false,
        }
        : settleDisposition(draft, change, request.configuration);
    return {
        wouldBlock: settled.wouldBlock,
        finding: {
            ...told,
            id: `${draft.rule}/${draft.subject}/${cause.replaceAll(' ', '-')}/${fingerprint.slice(0, 8)}`,
            severity: settled.severity,
            disposition: settled.disposition,
            dispositionReason: settled.reason,
            notes: [...draft.notes, ...overrideNotes(draft.rule, request.configuration)],
            fingerprint,
            change,
            frame: frameAround(tree.texts, draft.location),
        },
    };
}
/** The row for some findings and all problems. */
function rowFor(request, settled, problems, nothingToJudge) {
    return decideRow({
        mode: request.configuration.enforce,
        problems: problems.map((problem) => problem.kind),
        blocking: settled.filter((entry) => entry.wouldBlock).map((entry) => entry.finding.verdict),
        nothingToJudge,
    });
}
function settleJurisdiction(request, id, settled, problems, nothingToJudge) {
    const judgements = request.head.judgements.filter((judgement) => judgement.rule.jurisdiction === id);
    const concerned = settled.filter(({ finding }) => finding.jurisdiction === id || finding.jurisdiction === null);
    const count = (disposition) => concerned.filter(({ finding }) => finding.disposition === disposition).length;
    const row = rowFor(request, concerned, problems, nothingToJudge);
    return {
        id,
        title: marketName(id),
        conclusion: blockingEntry(row).checkRun,
        row,
        counts: countVerdicts(judgements),
        blocking: count('blocking'),
        upcoming: countUpcoming(judgements, request.configuration.asOf),
        waived: count('waived'),
        nextDate: nextDate(judgements, request.configuration.asOf),
    };
}
/** Those configured, then those of further packs, each once. */
function jurisdictionIds(request) {
    return [
        ...new Set([...request.configuration.jurisdictions, ...request.packs.map((pack) => pack.jurisdiction).toSorted()]),
    ];
}
/**
 * A jurisdiction without rules, or with rules for subjects that are here and no verdict on any of them, was not
 * evaluated, whatever the reason: that must never look like a pass.
 */
function unevaluated(request, head) {
    return jurisdictionIds(request).flatMap((id) => {
        const rules = request.packs.flatMap((pack) => pack.rules).filter((rule) => rule.jurisdiction === id);
        const problem = (code, message) => [
            { kind: 'pack', code, path: null, line: null, message },
        ];
        if (rules.length === 0)
            return problem('no-rules', `No rule of ${marketName(id)} is loaded.`);
        const concerned = rules.some((rule) => head.dossier.subjects.some((subject) => subject.kind === rule.subject));
        const judged = head.judgements.some((judgement) => judgement.rule.jurisdiction === id);
        return concerned && !judged ? problem('not-evaluated', `No rule of ${marketName(id)} was evaluated.`) : [];
    });
}
function usedPacks(packs) {
    return packs.map(({ id, jurisdiction, title, version, reviewedOn, digest, origin }) => ({
        id,
        jurisdiction,
        title,
        version,
        reviewedOn,
        digest,
        origin,
    }));
}
/** Files looked at as evidence (what is none is not listed) and the subjects found in them. */
function shownEvidence(head) {
    return {
        evidence: head.readings
            .filter((reading) => reading.state !== 'not-evidence')
            .map(({ path, blob, format, state, reason }) => ({ path, blob, format, state, reason }))
            .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        subjects: head.dossier.subjects.map((subject) => ({
            id: subject.id,
            kind: subject.kind,
            name: subject.name,
            implicit: subject.implicit,
            files: [
                ...new Set([
                    ...subject.places.map((place) => place.path),
                    ...factsWithin(head, { subject: subject.id, path: '' }).map((fact) => fact.origin.path),
                ]),
            ].toSorted(),
        })),
    };
}
function resultsOf(judgements) {
    return judgements
        .map((judgement) => ({ rule: judgement.rule.id, subject: judgement.subject, verdict: judgement.verdict }))
        .toSorted((a, b) => {
        const [left, right] = [pairKey(a.rule, a.subject), pairKey(b.rule, b.subject)];
        return left < right ? -1 : left > right ? 1 : 0;
    });
}

// EXTERNAL MODULE: ./.build/policy/condition-error.js
var condition_error = __webpack_require__(8111);
// EXTERNAL MODULE: ./.build/policy/fact-index.js
var fact_index = __webpack_require__(8574);
// EXTERNAL MODULE: ./.build/policy/judge.js + 4 modules
var judge = __webpack_require__(2751);
;// CONCATENATED MODULE: ./.build/policy/packs.gen.json
const packs_gen_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"eu","jurisdiction":"eu","title":"European Union","version":"0.1.0","reviewedOn":"2026-11-23","instruments":[{"title":"Regulation (EU) 2024/1689 (Artificial Intelligence Act), as amended by Regulation (EU) 2026/1744","issuer":"European Parliament and Council","force":"law","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng","date":"2026-07-27","sources":[{"key":"A","class":"primary"},{"key":"C","class":"primary"},{"key":"V","class":"primary"},{"key":"O","class":"secondary"}],"id":"ai-act"},{"title":"Guidelines on the scope of the obligations of providers of general-purpose AI models, C(2025) 7719","issuer":"European Commission","force":"guidance","url":"https://digital-strategy.ec.europa.eu/en/library/guidelines-scope-obligations-providers-general-purpose-ai-models-under-ai-act","date":"2025-11-19","sources":[{"key":"G","class":"primary"},{"key":"K","class":"secondary"}],"id":"gl-gpai"},{"title":"Explanatory Notice and Template for the public summary of training content, C(2025) 5235","issuer":"European Commission","force":"law","url":"https://digital-strategy.ec.europa.eu/en/library/explanatory-notice-and-template-public-summary-training-content-general-purpose-ai-models","date":"2025-07-24","sources":[{"key":"T","class":"secondary"},{"key":"T2","class":"secondary"}],"id":"gpai-summary-template"},{"title":"Regulation (EU) 2016/679 (General Data Protection Regulation)","issuer":"European Parliament and Council","force":"law","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","date":"2018-05-25","sources":[{"key":"mem","class":"memory"}],"id":"gdpr"}],"definitions":{"rules_only":{"text":"!models.exists(m, m.id != \'\') && \'rules-only\' in system.kinds","tree":{"op":"&&","args":[{"op":"!_","args":[{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"!=","args":[{"op":".","args":[{"op":"id","args":["m"]},"id"]},{"op":"value","args":[""]}]}]}]},{"op":"in","args":[{"op":"value","args":["rules-only"]},{"op":".","args":[{"op":"id","args":["system"]},"kinds"]}]}]}},"used_in_union":{"text":"\'uses\' in system.activities && \'eu\' in org.established","tree":{"op":"&&","args":[{"op":"in","args":[{"op":"value","args":["uses"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]},{"op":"in","args":[{"op":"value","args":["eu"]},{"op":".","args":[{"op":"id","args":["org"]},"established"]}]}]}},"union_nexus":{"text":"system.markets.eu.offered || system.markets.eu.output_used || used_in_union","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"eu"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"eu"]},"output_used"]},{"op":"id","args":["used_in_union"]}]}},"excluded":{"text":"system.exclusions.exists(e, e.reason != \'\' && (e.id in exclusions_by_purpose || (e.id == \'pre-market-research\' && !system.markets.eu.offered && system.phase in [\'research\', \'pre-deployment\']) || (e.id == \'personal-use\' && !(\'offers\' in system.activities))))","tree":{"op":"rcall","args":["exists",{"op":".","args":[{"op":"id","args":["system"]},"exclusions"]},{"op":"id","args":["e"]},{"op":"&&","args":[{"op":"!=","args":[{"op":".","args":[{"op":"id","args":["e"]},"reason"]},{"op":"value","args":[""]}]},{"op":"||","args":[{"op":"in","args":[{"op":".","args":[{"op":"id","args":["e"]},"id"]},{"op":"id","args":["exclusions_by_purpose"]}]},{"op":"&&","args":[{"op":"==","args":[{"op":".","args":[{"op":"id","args":["e"]},"id"]},{"op":"value","args":["pre-market-research"]}]},{"op":"!_","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"eu"]},"offered"]}]},{"op":"in","args":[{"op":".","args":[{"op":"id","args":["system"]},"phase"]},{"op":"list","args":[{"op":"value","args":["research"]},{"op":"value","args":["pre-deployment"]}]}]}]},{"op":"&&","args":[{"op":"==","args":[{"op":".","args":[{"op":"id","args":["e"]},"id"]},{"op":"value","args":["personal-use"]}]},{"op":"!_","args":[{"op":"in","args":[{"op":"value","args":["offers"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]}]}]}]}]}]}},"in_scope":{"text":"union_nexus && !excluded && !rules_only","tree":{"op":"&&","args":[{"op":"id","args":["union_nexus"]},{"op":"!_","args":[{"op":"id","args":["excluded"]}]},{"op":"!_","args":[{"op":"id","args":["rules_only"]}]}]}},"annex_iii_listed":{"text":"overlap(system.uses, annex_iii_eu_database) || overlap(system.uses, annex_iii_point_2)","tree":{"op":"||","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["annex_iii_eu_database"]}]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["annex_iii_point_2"]}]}]}},"derogation_claimed":{"text":"system.derogation.grounds != []","tree":{"op":"!=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"derogation"]},"grounds"]},{"op":"list","args":[]}]}},"derogation_stands":{"text":"derogation_claimed && !system.decision.profiling","tree":{"op":"&&","args":[{"op":"id","args":["derogation_claimed"]},{"op":"!_","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"profiling"]}]}]}},"high_risk_by_use":{"text":"annex_iii_listed && !derogation_stands","tree":{"op":"&&","args":[{"op":"id","args":["annex_iii_listed"]},{"op":"!_","args":[{"op":"id","args":["derogation_stands"]}]}]}},"high_risk_by_product":{"text":"overlap(system.product_regimes, annex_i_section_a) && system.safety_component && system.third_party_assessment","tree":{"op":"&&","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"product_regimes"]},{"op":"id","args":["annex_i_section_a"]}]},{"op":".","args":[{"op":"id","args":["system"]},"safety_component"]},{"op":".","args":[{"op":"id","args":["system"]},"third_party_assessment"]}]}},"high_risk":{"text":"high_risk_by_use || high_risk_by_product","tree":{"op":"||","args":[{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["high_risk_by_product"]}]}},"high_risk_provider":{"text":"in_scope && high_risk && \'offers\' in system.activities","tree":{"op":"&&","args":[{"op":"id","args":["in_scope"]},{"op":"id","args":["high_risk"]},{"op":"in","args":[{"op":"value","args":["offers"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]}]}},"high_risk_deployer":{"text":"in_scope && high_risk && \'uses\' in system.activities","tree":{"op":"&&","args":[{"op":"id","args":["in_scope"]},{"op":"id","args":["high_risk"]},{"op":"in","args":[{"op":"value","args":["uses"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]}]}},"biometric_use":{"text":"overlap(system.uses, annex_iii_point_1)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["annex_iii_point_1"]}]}},"supplied_on":{"text":"not_applicable(system.markets.eu.first_placed_on) ? system.markets.eu.in_service_on : system.markets.eu.first_placed_on","tree":{"op":"?:","args":[{"op":"call","args":["not_applicable",{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"eu"]},"first_placed_on"]}]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"eu"]},"in_service_on"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"eu"]},"first_placed_on"]}]}},"served_on":{"text":"not_applicable(system.markets.eu.in_service_on) ? system.markets.eu.first_placed_on : system.markets.eu.in_service_on","tree":{"op":"?:","args":[{"op":"call","args":["not_applicable",{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"eu"]},"in_service_on"]}]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"eu"]},"first_placed_on"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"eu"]},"in_service_on"]}]}},"there_before_annex_iii_date":{"text":"supplied_on < \'2027-12-02\' || served_on < \'2027-12-02\'","tree":{"op":"||","args":[{"op":"<","args":[{"op":"id","args":["supplied_on"]},{"op":"value","args":["2027-12-02"]}]},{"op":"<","args":[{"op":"id","args":["served_on"]},{"op":"value","args":["2027-12-02"]}]}]}},"there_before_annex_i_date":{"text":"supplied_on < \'2028-08-02\' || served_on < \'2028-08-02\'","tree":{"op":"||","args":[{"op":"<","args":[{"op":"id","args":["supplied_on"]},{"op":"value","args":["2028-08-02"]}]},{"op":"<","args":[{"op":"id","args":["served_on"]},{"op":"value","args":["2028-08-02"]}]}]}},"legacy_by_use":{"text":"there_before_annex_iii_date && !(system.changed_significantly_on >= \'2027-12-02\')","tree":{"op":"&&","args":[{"op":"id","args":["there_before_annex_iii_date"]},{"op":"!_","args":[{"op":">=","args":[{"op":".","args":[{"op":"id","args":["system"]},"changed_significantly_on"]},{"op":"value","args":["2027-12-02"]}]}]}]}},"legacy_by_product":{"text":"there_before_annex_i_date && !(system.changed_significantly_on >= \'2028-08-02\')","tree":{"op":"&&","args":[{"op":"id","args":["there_before_annex_i_date"]},{"op":"!_","args":[{"op":">=","args":[{"op":".","args":[{"op":"id","args":["system"]},"changed_significantly_on"]},{"op":"value","args":["2028-08-02"]}]}]}]}},"legacy_for_authorities":{"text":"system.procured_by_government && (high_risk_by_use ? legacy_by_use : legacy_by_product)","tree":{"op":"&&","args":[{"op":".","args":[{"op":"id","args":["system"]},"procured_by_government"]},{"op":"?:","args":[{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["legacy_by_use"]},{"op":"id","args":["legacy_by_product"]}]}]}},"model_excluded":{"text":"model.exclusions.exists(e, e.reason != \'\' && e.id == \'sole-scientific-research\' && !model.training.commercial)","tree":{"op":"rcall","args":["exists",{"op":".","args":[{"op":"id","args":["model"]},"exclusions"]},{"op":"id","args":["e"]},{"op":"&&","args":[{"op":"!=","args":[{"op":".","args":[{"op":"id","args":["e"]},"reason"]},{"op":"value","args":[""]}]},{"op":"==","args":[{"op":".","args":[{"op":"id","args":["e"]},"id"]},{"op":"value","args":["sole-scientific-research"]}]},{"op":"!_","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"commercial"]}]}]}]}},"integrator_of_excluded_model":{"text":"\'integrates\' in model.activities && \'eu\' in model.upstream_excludes","tree":{"op":"&&","args":[{"op":"in","args":[{"op":"value","args":["integrates"]},{"op":".","args":[{"op":"id","args":["model"]},"activities"]}]},{"op":"in","args":[{"op":"value","args":["eu"]},{"op":".","args":[{"op":"id","args":["model"]},"upstream_excludes"]}]}]}},"model_placed":{"text":"model.markets.eu.offered || ((\'develops\' in model.activities || integrator_of_excluded_model) && systems.exists(s, s.markets.eu.offered && (\'offers\' in s.activities || \'integrates\' in s.activities)))","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"markets"]},"eu"]},"offered"]},{"op":"&&","args":[{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["develops"]},{"op":".","args":[{"op":"id","args":["model"]},"activities"]}]},{"op":"id","args":["integrator_of_excluded_model"]}]},{"op":"rcall","args":["exists",{"op":"id","args":["systems"]},{"op":"id","args":["s"]},{"op":"&&","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"eu"]},"offered"]},{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["offers"]},{"op":".","args":[{"op":"id","args":["s"]},"activities"]}]},{"op":"in","args":[{"op":"value","args":["integrates"]},{"op":".","args":[{"op":"id","args":["s"]},"activities"]}]}]}]}]}]}]}},"model_role":{"text":"\'offers\' in model.activities || integrator_of_excluded_model","tree":{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["offers"]},{"op":".","args":[{"op":"id","args":["model"]},"activities"]}]},{"op":"id","args":["integrator_of_excluded_model"]}]}},"gpai_criterion":{"text":"overlap(model.outputs, gpai_modalities) && widen(model.training.direct_flop, compute_margin) > gpai_flop","tree":{"op":"&&","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["model"]},"outputs"]},{"op":"id","args":["gpai_modalities"]}]},{"op":">","args":[{"op":"call","args":["widen",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"direct_flop"]},{"op":"id","args":["compute_margin"]}]},{"op":"id","args":["gpai_flop"]}]}]}},"general_purpose":{"text":"known(model.generality.general) ? (model.generality.general || (gpai_criterion && !known(model.generality.reason))) : gpai_criterion","tree":{"op":"?:","args":[{"op":"call","args":["known",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"generality"]},"general"]}]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"generality"]},"general"]},{"op":"&&","args":[{"op":"id","args":["gpai_criterion"]},{"op":"!_","args":[{"op":"call","args":["known",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"generality"]},"reason"]}]}]}]}]},{"op":"id","args":["gpai_criterion"]}]}},"third_party_modification":{"text":"model.origin == \'finetuned\' && model.modification.by == \'third-party\' && model.base.general_purpose","tree":{"op":"&&","args":[{"op":"==","args":[{"op":".","args":[{"op":"id","args":["model"]},"origin"]},{"op":"value","args":["finetuned"]}]},{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"modification"]},"by"]},{"op":"value","args":["third-party"]}]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"base"]},"general_purpose"]}]}},"third_threshold":{"text":"known(model.base.training_flop) ? widen(model.base.training_flop, compute_margin) / 3.0 : (model.base.systemic_risk ? systemic_flop / 3.0 : gpai_flop / 3.0)","tree":{"op":"?:","args":[{"op":"call","args":["known",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"base"]},"training_flop"]}]},{"op":"/","args":[{"op":"call","args":["widen",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"base"]},"training_flop"]},{"op":"id","args":["compute_margin"]}]},{"op":"value","args":[3]}]},{"op":"?:","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"base"]},"systemic_risk"]},{"op":"/","args":[{"op":"id","args":["systemic_flop"]},{"op":"value","args":[3]}]},{"op":"/","args":[{"op":"id","args":["gpai_flop"]},{"op":"value","args":[3]}]}]}]}},"modification_exceeds_third":{"text":"widen(model.modification.training_flop, compute_margin) > third_threshold","tree":{"op":">","args":[{"op":"call","args":["widen",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"modification"]},"training_flop"]},{"op":"id","args":["compute_margin"]}]},{"op":"id","args":["third_threshold"]}]}},"gpai_provider":{"text":"model_placed && !model_excluded && (third_party_modification ? modification_exceeds_third : (general_purpose && model_role))","tree":{"op":"&&","args":[{"op":"id","args":["model_placed"]},{"op":"!_","args":[{"op":"id","args":["model_excluded"]}]},{"op":"?:","args":[{"op":"id","args":["third_party_modification"]},{"op":"id","args":["modification_exceeds_third"]},{"op":"&&","args":[{"op":"id","args":["general_purpose"]},{"op":"id","args":["model_role"]}]}]}]}},"high_impact":{"text":"third_party_modification ? (modification_exceeds_third && model.base.systemic_risk) : (widen(model.training.direct_flop, compute_margin) > systemic_flop || widen(model.training.cumulative_flop, compute_margin) > systemic_flop || widen(model.training.planned_cumulative_flop, compute_margin) > systemic_flop)","tree":{"op":"?:","args":[{"op":"id","args":["third_party_modification"]},{"op":"&&","args":[{"op":"id","args":["modification_exceeds_third"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"base"]},"systemic_risk"]}]},{"op":"||","args":[{"op":">","args":[{"op":"call","args":["widen",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"direct_flop"]},{"op":"id","args":["compute_margin"]}]},{"op":"id","args":["systemic_flop"]}]},{"op":">","args":[{"op":"call","args":["widen",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"cumulative_flop"]},{"op":"id","args":["compute_margin"]}]},{"op":"id","args":["systemic_flop"]}]},{"op":">","args":[{"op":"call","args":["widen",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"planned_cumulative_flop"]},{"op":"id","args":["compute_margin"]}]},{"op":"id","args":["systemic_flop"]}]}]}]}},"systemic_risk":{"text":"model.systemic.designated || (high_impact && model.systemic.rebuttal != \'accepted\')","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"systemic"]},"designated"]},{"op":"&&","args":[{"op":"id","args":["high_impact"]},{"op":"!=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"systemic"]},"rebuttal"]},{"op":"value","args":["accepted"]}]}]}]}},"open_source_exempt":{"text":"\'access\' in model.release.rights && \'use\' in model.release.rights && \'modify\' in model.release.rights && \'distribute\' in model.release.rights && \'weights\' in model.release.public && \'architecture\' in model.release.public && \'usage-information\' in model.release.public && !model.release.monetised && !overlap(model.release.licence_restrictions, restrictions_that_end_openness) && !systemic_risk","tree":{"op":"&&","args":[{"op":"in","args":[{"op":"value","args":["access"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"release"]},"rights"]}]},{"op":"in","args":[{"op":"value","args":["use"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"release"]},"rights"]}]},{"op":"in","args":[{"op":"value","args":["modify"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"release"]},"rights"]}]},{"op":"in","args":[{"op":"value","args":["distribute"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"release"]},"rights"]}]},{"op":"in","args":[{"op":"value","args":["weights"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"release"]},"public"]}]},{"op":"in","args":[{"op":"value","args":["architecture"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"release"]},"public"]}]},{"op":"in","args":[{"op":"value","args":["usage-information"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"release"]},"public"]}]},{"op":"!_","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"release"]},"monetised"]}]},{"op":"!_","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"release"]},"licence_restrictions"]},{"op":"id","args":["restrictions_that_end_openness"]}]}]},{"op":"!_","args":[{"op":"id","args":["systemic_risk"]}]}]}},"near_threshold":{"text":"model_placed && !model_excluded && (third_party_modification ? (model.modification.training_flop * 3.0 > third_threshold && model.modification.training_flop < third_threshold * 3.0) : (model_role && overlap(model.outputs, gpai_modalities) && model.training.direct_flop * 3.0 > gpai_flop && model.training.direct_flop < gpai_flop * 3.0))","tree":{"op":"&&","args":[{"op":"id","args":["model_placed"]},{"op":"!_","args":[{"op":"id","args":["model_excluded"]}]},{"op":"?:","args":[{"op":"id","args":["third_party_modification"]},{"op":"&&","args":[{"op":">","args":[{"op":"*","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"modification"]},"training_flop"]},{"op":"value","args":[3]}]},{"op":"id","args":["third_threshold"]}]},{"op":"<","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"modification"]},"training_flop"]},{"op":"*","args":[{"op":"id","args":["third_threshold"]},{"op":"value","args":[3]}]}]}]},{"op":"&&","args":[{"op":"id","args":["model_role"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["model"]},"outputs"]},{"op":"id","args":["gpai_modalities"]}]},{"op":">","args":[{"op":"*","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"direct_flop"]},{"op":"value","args":[3]}]},{"op":"id","args":["gpai_flop"]}]},{"op":"<","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"direct_flop"]},{"op":"*","args":[{"op":"id","args":["gpai_flop"]},{"op":"value","args":[3]}]}]}]}]}]}},"gdpr_reach":{"text":"\'eu\' in org.established || \'eu\' in dataset.subjects_in || systems.exists(s, s.markets.eu.offered || s.markets.eu.output_used) || models.exists(m, m.markets.eu.offered || m.markets.eu.output_used)","tree":{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["eu"]},{"op":".","args":[{"op":"id","args":["org"]},"established"]}]},{"op":"in","args":[{"op":"value","args":["eu"]},{"op":".","args":[{"op":"id","args":["dataset"]},"subjects_in"]}]},{"op":"rcall","args":["exists",{"op":"id","args":["systems"]},{"op":"id","args":["s"]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"eu"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"eu"]},"output_used"]}]}]},{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"markets"]},"eu"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"markets"]},"eu"]},"output_used"]}]}]}]}}},"tables":{"compute_margin":0.3,"gpai_flop":1e+23,"systemic_flop":1e+25,"gpai_modalities":["text","speech","image","video"],"exclusions_by_purpose":["military-defence-security","sole-scientific-research","international-cooperation"],"exclusions_of_the_act":["military-defence-security","sole-scientific-research","pre-market-research","personal-use","international-cooperation"],"restrictions_that_end_openness":["non-commercial","no-redistribution","user-scale-threshold","separate-commercial-licence","field-of-use"],"standards_cited":false,"annex_iii_point_1":["remote-biometric-identification","biometric-categorisation","emotion-recognition"],"annex_iii_point_2":["critical-digital-infrastructure","road-traffic","water-supply","gas-supply","heating-supply","electricity-supply"],"annex_iii_eu_database":["remote-biometric-identification","biometric-categorisation","emotion-recognition","education-access","education-assessment","education-level","exam-proctoring","recruitment","job-advertising","worker-management","task-allocation","public-benefits","credit-scoring","life-insurance-pricing","health-insurance-pricing","emergency-dispatch","emergency-triage","law-enforcement-victim-risk","law-enforcement-polygraph","law-enforcement-evidence","law-enforcement-reoffending","law-enforcement-profiling","migration-polygraph","migration-risk","migration-applications","migration-identification","justice","dispute-resolution","elections"],"annex_i_section_a":["toy","recreational-craft","lift","explosive-atmospheres","radio-equipment","pressure-equipment","cableway","personal-protective-equipment","gas-appliance","medical-device","in-vitro-diagnostic"],"safety_or_medical_uses":["workplace-safety","medical-diagnosis","medical-treatment","healthcare"],"governed_phases":["pretrain","finetune","validate","test"]},"routes":[{"to":"market-surveillance-authority","when":{"text":"in_scope && high_risk","tree":{"op":"&&","args":[{"op":"id","args":["in_scope"]},{"op":"id","args":["high_risk"]}]}},"why":"High-risk systems are supervised by the authority of each Member State."},{"to":"ai-office","when":{"text":"in_scope && \'offers\' in system.activities && models.exists(m, \'develops\' in m.activities && m.generality.general)","tree":{"op":"&&","args":[{"op":"id","args":["in_scope"]},{"op":"in","args":[{"op":"value","args":["offers"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]},{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"&&","args":[{"op":"in","args":[{"op":"value","args":["develops"]},{"op":".","args":[{"op":"id","args":["m"]},"activities"]}]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"generality"]},"general"]}]}]}]}},"why":"A system built on a general-purpose model of the same provider is supervised by the AI Office (Art. 75(1))."},{"to":"data-protection-authority","when":{"text":"datasets.exists(d, d.personal)","tree":{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":".","args":[{"op":"id","args":["d"]},"personal"]}]}},"why":"Personal data is processed."}],"rules":[{"id":"eu-art4-literacy","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Measures that support AI literacy","source":{"instrument":"ai-act","provision":"Art. 4","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_4","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"in_scope && (\'offers\' in system.activities || \'uses\' in system.activities)","tree":{"op":"&&","args":[{"op":"id","args":["in_scope"]},{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["offers"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]},{"op":"in","args":[{"op":"value","args":["uses"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]}]}]}},"from":[{"on":"2025-02-02","if":null,"confirmed":true,"note":"Since 2026-07-27 the Act asks for measures that support literacy and guarantees no level."}],"until":null,"severity":[{"is":"notice","if":null}],"requires":[{"id":"measures","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"org.literacy_measures","tree":{"op":".","args":[{"op":"id","args":["org"]},"literacy_measures"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"controls":["ho.competence"],"leavesToHumans":"Whether the measures suit the people and the setting.","finding":"No measures are declared that support the AI literacy of those who operate the system.","remedy":"Link the training material or runbook that they use.","snippet":"literacy_measures: { url: <address> }\\n","supersedes":[],"file":"policies/eu/rules/eu-art4-literacy.yml"},{"id":"eu-art5-screening","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Screening against prohibited practices","source":{"instrument":"ai-act","provision":"Art. 5(1)","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_5","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"in_scope","tree":{"op":"id","args":["in_scope"]}},"from":[{"on":"2025-02-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"practices","each":{"kind":"entries","entries":[{"id":"manipulation","from":[]},{"id":"exploiting-vulnerability","from":[]},{"id":"intimate-imagery","from":[{"on":"2026-12-02","if":null,"confirmed":true,"note":null}]},{"id":"child-sexual-abuse-material","from":[{"on":"2026-12-02","if":null,"confirmed":true,"note":null}]},{"id":"social-scoring","from":[]},{"id":"crime-profiling","from":[]},{"id":"face-scraping","from":[]},{"id":"emotion-work-education","from":[]},{"id":"biometric-sensitive-categorisation","from":[]},{"id":"realtime-biometric-identification","from":[]}]},"as":"practice","if":null,"when":null,"declared":[{"text":"system.screening.practices[practice]","tree":{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"screening"]},"practices"]},{"op":"id","args":["practice"]}]}}],"holds":{"text":"!system.screening.practices[practice]","tree":{"op":"!_","args":[{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"screening"]},"practices"]},{"op":"id","args":["practice"]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The screening leaves this practice unanswered, or reports it as present.","remedy":"Answer it; where it is present, stop and take legal advice: no waiver of ours makes a prohibited practice lawful.","snippet":null},{"id":"emotion-at-work","each":null,"as":null,"if":null,"when":{"text":"\'emotion-recognition\' in system.uses && overlap(system.affected_groups, [\'workers\', \'students\'])","tree":{"op":"&&","args":[{"op":"in","args":[{"op":"value","args":["emotion-recognition"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"affected_groups"]},{"op":"list","args":[{"op":"value","args":["workers"]},{"op":"value","args":["students"]}]}]}]}},"declared":[],"holds":null,"never":{"text":"!system.screening.practices[\'emotion-work-education\'] && !overlap(system.uses, safety_or_medical_uses)","tree":{"op":"&&","args":[{"op":"!_","args":[{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"screening"]},"practices"]},{"op":"value","args":["emotion-work-education"]}]}]},{"op":"!_","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["safety_or_medical_uses"]}]}]}]}},"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Emotion recognition on workers or students is declared, and the screening says that this practice is absent.","remedy":"Correct one of the two; only medical and safety reasons are excepted.","snippet":null},{"id":"review","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.screening.reviewed_on","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"screening"]},"reviewed_on"]}},{"text":"system.screening.reviewer","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"screening"]},"reviewer"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"The declaration does not say who screened the system and when.","remedy":"Declare reviewer and day.","snippet":null}],"controls":["id.prohibited-use"],"leavesToHumans":"Whether a practice distorts behaviour, causes harm or falls under an exception, and whether safeguards against intimate imagery and abuse material are adequate.","finding":"The screening against prohibited practices is incomplete or reports one.","remedy":"Answer every practice with true or false.","snippet":"screening:\\n  practices:\\n    <practice>: <true or false>\\n  reviewed_on: <day>\\n  reviewer: <role>\\n","supersedes":[],"file":"policies/eu/rules/eu-art5-screening.yml"},{"id":"eu-art50-1-interaction","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"People told that they deal with an AI","source":{"instrument":"ai-act","provision":"Art. 50(1), (5)","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_50","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"in_scope && \'offers\' in system.activities && system.interacts_with_persons && !system.obviously_ai","tree":{"op":"&&","args":[{"op":"id","args":["in_scope"]},{"op":"in","args":[{"op":"value","args":["offers"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]},{"op":".","args":[{"op":"id","args":["system"]},"interacts_with_persons"]},{"op":"!_","args":[{"op":".","args":[{"op":"id","args":["system"]},"obviously_ai"]}]}]}},"from":[{"on":"2026-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"notice","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.disclosure.interaction","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"disclosure"]},"interaction"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No wording is declared that tells people they deal with an AI.","remedy":"Declare the wording.","snippet":null},{"id":"placement","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.disclosure.placement","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"disclosure"]},"placement"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say where and when people see the notice.","remedy":"Declare the place; it comes at the latest with the first interaction and is accessible.","snippet":null}],"controls":["tr.ai-notice"],"leavesToHumans":"Whether it is obvious to an attentive person that this is an AI (read narrowly), whether the notice is clear, and whether the exception for systems authorised to detect crime applies.","finding":"It is not shown that people are told they interact with an AI.","remedy":"Show a notice at the first turn and declare it.","snippet":"disclosure:\\n  interaction: <wording>\\n  placement: <where and when>\\n","supersedes":[],"file":"policies/eu/rules/eu-art50-1-interaction.yml"},{"id":"eu-dep-workers","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Workers told before the system is used","source":{"instrument":"ai-act","provision":"Art. 26(7)","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_26","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"high_risk_deployer && \'employer\' in org.kinds && (overlap(system.uses, [\'worker-management\', \'task-allocation\']) || \'workers\' in system.affected_groups)","tree":{"op":"&&","args":[{"op":"id","args":["high_risk_deployer"]},{"op":"in","args":[{"op":"value","args":["employer"]},{"op":".","args":[{"op":"id","args":["org"]},"kinds"]}]},{"op":"||","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"list","args":[{"op":"value","args":["worker-management"]},{"op":"value","args":["task-allocation"]}]}]},{"op":"in","args":[{"op":"value","args":["workers"]},{"op":".","args":[{"op":"id","args":["system"]},"affected_groups"]}]}]}]}},"from":[{"on":"2026-08-02","if":{"text":"as_of < \'2026-07-27\' && high_risk_by_use","tree":{"op":"&&","args":[{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]},{"op":"id","args":["high_risk_by_use"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2027-08-02","if":{"text":"as_of < \'2026-07-27\'","tree":{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2030-08-02","if":{"text":"legacy_for_authorities","tree":{"op":"id","args":["legacy_for_authorities"]}},"confirmed":true,"note":"Already there and intended for public authorities: due by this day, or earlier if its design changes significantly."},{"on":"never","if":{"text":"as_of >= \'2027-12-02\' && high_risk_by_use && legacy_by_use","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2027-12-02"]}]},{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2027-12-02","if":{"text":"high_risk_by_use && there_before_annex_iii_date","tree":{"op":"&&","args":[{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["there_before_annex_iii_date"]}]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2027-12-02","if":{"text":"high_risk_by_use","tree":{"op":"id","args":["high_risk_by_use"]}},"confirmed":true,"note":null},{"on":"never","if":{"text":"as_of >= \'2028-08-02\' && legacy_by_product","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2028-08-02"]}]},{"op":"id","args":["legacy_by_product"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2028-08-02","if":{"text":"there_before_annex_i_date","tree":{"op":"id","args":["there_before_annex_i_date"]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2028-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"told","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.worker_notice.date","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"worker_notice"]},"date"]}}],"holds":{"text":"system.worker_notice.date <= served_on","tree":{"op":"<=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"worker_notice"]},"date"]},{"op":"id","args":["served_on"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No day is declared on which workers were told, or one after the system was put into use.","remedy":"Inform them before the first use and declare the day.","snippet":null},{"id":"workers","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.worker_notice.recipients","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"worker_notice"]},"recipients"]}}],"holds":{"text":"\'workers\' in system.worker_notice.recipients","tree":{"op":"in","args":[{"op":"value","args":["workers"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"worker_notice"]},"recipients"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declared notice does not name the affected workers.","remedy":"Inform the workers themselves.","snippet":null},{"id":"representatives","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.worker_notice.recipients","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"worker_notice"]},"recipients"]}}],"holds":{"text":"\'representatives\' in system.worker_notice.recipients","tree":{"op":"in","args":[{"op":"value","args":["representatives"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"worker_notice"]},"recipients"]}]}},"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"The declared notice does not name the workers\' representatives.","remedy":"Inform them too; where there are none, have that noted in a waiver.","snippet":null}],"controls":["tr.ai-notice"],"leavesToHumans":"Whether national rules on information and consultation ask for more, and whether representatives exist.","finding":"It is not shown that workers were told before the system is used.","remedy":"Declare when and whom the notice reached.","snippet":"worker_notice:\\n  date: <day>\\n  recipients: [<workers and representatives>]\\n","supersedes":[],"file":"policies/eu/rules/eu-dep-workers.yml"},{"id":"eu-gdpr-lawful-basis","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"dataset","title":"Lawful basis for personal data","source":{"instrument":"gdpr","provision":"Arts 5, 6, 13, 14, 30","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","force":"law","certainty":{"text":"memory","date":"memory"}},"when":{"text":"dataset.personal && dataset.role == \'controller\' && gdpr_reach","tree":{"op":"&&","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"personal"]},{"op":"==","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"role"]},{"op":"value","args":["controller"]}]},{"op":"id","args":["gdpr_reach"]}]}},"from":[{"on":"2018-05-25","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"basis","each":{"kind":"expression","condition":{"text":"dataset.phases","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]}}},"as":"phase","if":null,"when":null,"declared":[{"text":"dataset.basis.eu[phase]","tree":{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"basis"]},"eu"]},{"op":"id","args":["phase"]}]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No lawful basis is declared for this use of the data.","remedy":"Declare the basis for each use.","snippet":null},{"id":"assessment","each":{"kind":"expression","condition":{"text":"dataset.phases","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]}}},"as":"phase","if":{"text":"dataset.basis.eu[phase] == \'legitimate-interests\'","tree":{"op":"==","args":[{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"basis"]},"eu"]},{"op":"id","args":["phase"]}]},{"op":"value","args":["legitimate-interests"]}]}},"when":null,"declared":[{"text":"dataset.basis_assessment","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"basis_assessment"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Legitimate interests are relied on, and no balancing is linked.","remedy":"Link the assessment.","snippet":null},{"id":"source","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"known(dataset.sources)","tree":{"op":"call","args":["known",{"op":".","args":[{"op":"id","args":["dataset"]},"sources"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Where the data comes from is not settled.","remedy":"Declare the sources.","snippet":null},{"id":"notice","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.notice","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"notice"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"No notice to the persons is declared.","remedy":"Link the notice, or give the reason why none was owed.","snippet":null},{"id":"retention","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.retention","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"retention"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say how long the data is kept.","remedy":"State the period or the criteria for it.","snippet":null}],"controls":["priv.personal-data","priv.rights-retention"],"leavesToHumans":"Whether the basis carries this use, whether the balancing is sound, and whether a model trained on the data is itself free of personal data.","finding":"The record of processing for this dataset is incomplete.","remedy":"Declare basis, source, notice and retention.","snippet":"basis:\\n  eu: { <phase>: <basis> }\\nnotice: { url: <address> }\\nretention: <period>\\n","supersedes":[],"file":"policies/eu/rules/eu-gdpr-lawful-basis.yml"},{"id":"eu-gpai-classification","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"model","title":"Decision on general-purpose status","source":{"instrument":"gl-gpai","provision":"Section 2.1 (with Art. 3(63) of the AI Act)","url":"https://digital-strategy.ec.europa.eu/en/library/guidelines-scope-obligations-providers-general-purpose-ai-models-under-ai-act","force":"guidance","certainty":{"text":"primary","date":"primary"}},"when":{"text":"model_placed && model_role","tree":{"op":"&&","args":[{"op":"id","args":["model_placed"]},{"op":"id","args":["model_role"]}]}},"from":[{"on":"2025-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"decision","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.generality.general","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"generality"]},"general"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not decide whether this is a general-purpose model.","remedy":"Decide it: significant generality and a wide range of distinct tasks, or not.","snippet":null},{"id":"outputs","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.outputs","tree":{"op":".","args":[{"op":"id","args":["model"]},"outputs"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"What the model generates is not declared.","remedy":"List its outputs.","snippet":null},{"id":"estimate","each":null,"as":null,"if":null,"when":{"text":"model.origin == \'own\'","tree":{"op":"==","args":[{"op":".","args":[{"op":"id","args":["model"]},"origin"]},{"op":"value","args":["own"]}]}},"declared":[{"text":"model.training.direct_flop","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"direct_flop"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No estimate of training compute is declared.","remedy":"Declare the compute that directly updated parameters, with its range.","snippet":null},{"id":"reason","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":null,"never":null,"any":[{"id":"reasoned","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.generality.reason","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"generality"]},"reason"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null},{"id":"as-indicated","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.generality.general","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"generality"]},"general"]}}],"holds":{"text":"model.generality.general == gpai_criterion","tree":{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"generality"]},"general"]},{"op":"id","args":["gpai_criterion"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The decision departs from the indicative criterion (more than 1e23 FLOP and a model that generates language, images or video) and gives no reason.","remedy":"Add a paragraph on the breadth of its tasks, or give the inputs of the estimate.","snippet":null},{"id":"exclusion-reason","each":{"kind":"expression","condition":{"text":"model.exclusions","tree":{"op":".","args":[{"op":"id","args":["model"]},"exclusions"]}}},"as":"e","if":null,"when":null,"declared":[{"text":"e.reason","tree":{"op":".","args":[{"op":"id","args":["e"]},"reason"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"An exclusion is claimed without a reason.","remedy":"Add a line of reasoning.","snippet":null},{"id":"research-only","each":{"kind":"expression","condition":{"text":"model.exclusions","tree":{"op":".","args":[{"op":"id","args":["model"]},"exclusions"]}}},"as":"e","if":{"text":"e.id == \'sole-scientific-research\'","tree":{"op":"==","args":[{"op":".","args":[{"op":"id","args":["e"]},"id"]},{"op":"value","args":["sole-scientific-research"]}]}},"when":null,"declared":[],"holds":null,"never":{"text":"model.training.commercial","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"commercial"]}},"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Scientific research as the sole purpose is claimed, and training is declared to be commercial.","remedy":"Correct one of the two.","snippet":null}],"controls":["id.risk-class","compute.flop-total"],"leavesToHumans":"Generality itself, and whether a public release in the course of a commercial activity is research alone.","finding":"The status of the model is not decided with its basis.","remedy":"Declare generality, outputs and the compute estimate.","snippet":"generality:\\n  general: <true or false>\\n  reason: <paragraph>\\ntraining:\\n  direct_flop: <figure with its range>\\n","supersedes":[],"file":"policies/eu/rules/eu-gpai-classification.yml"},{"id":"eu-gpai-compute-declaration","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"model","title":"Compute estimate with method and assumptions","source":{"instrument":"ai-act","provision":"Annex XI Section 1(2)(d); guidelines, Annex A","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#anx_XI","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"gpai_provider || near_threshold","tree":{"op":"||","args":[{"op":"id","args":["gpai_provider"]},{"op":"id","args":["near_threshold"]}]}},"from":[{"on":"2027-08-02","if":{"text":"model.markets.eu.first_placed_on < \'2025-08-02\'","tree":{"op":"<","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"markets"]},"eu"]},"first_placed_on"]},{"op":"value","args":["2025-08-02"]}]}},"confirmed":true,"note":"Placed on the market before the chapter applied (Art. 111(3))."},{"on":"2025-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":{"text":"gpai_provider && !open_source_exempt","tree":{"op":"&&","args":[{"op":"id","args":["gpai_provider"]},{"op":"!_","args":[{"op":"id","args":["open_source_exempt"]}]}]}}},{"is":"warning","if":null}],"requires":[{"id":"figure","each":null,"as":null,"if":null,"when":{"text":"!third_party_modification","tree":{"op":"!_","args":[{"op":"id","args":["third_party_modification"]}]}},"declared":[{"text":"model.training.direct_flop","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"direct_flop"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No training compute is declared.","remedy":"Declare the compute that directly updated parameters, in FLOP.","snippet":null},{"id":"method","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.training.method","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"method"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The method of the estimate is not declared.","remedy":"Declare architecture, hardware, measured or mixed.","snippet":null},{"id":"assumptions","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.training.assumptions","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"assumptions"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The assumptions of the estimate are not declared.","remedy":"State what is counted and what is not: private synthetic data, merged weights, failed runs, auxiliary models.","snippet":null},{"id":"recomputed","each":null,"as":null,"if":null,"when":{"text":"model.training.method == \'architecture\' && !third_party_modification","tree":{"op":"&&","args":[{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"method"]},{"op":"value","args":["architecture"]}]},{"op":"!_","args":[{"op":"id","args":["third_party_modification"]}]}]}},"declared":[{"text":"model.training.parameters","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"parameters"]}},{"text":"model.training.tokens","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"tokens"]}}],"holds":{"text":"6.0 * model.training.parameters * model.training.tokens >= model.training.direct_flop * (1.0 - compute_margin) && 6.0 * model.training.parameters * model.training.tokens <= model.training.direct_flop * (1.0 + compute_margin)","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"*","args":[{"op":"*","args":[{"op":"value","args":[6]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"parameters"]}]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"tokens"]}]},{"op":"*","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"direct_flop"]},{"op":"-","args":[{"op":"value","args":[1]},{"op":"id","args":["compute_margin"]}]}]}]},{"op":"<=","args":[{"op":"*","args":[{"op":"*","args":[{"op":"value","args":[6]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"parameters"]}]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"tokens"]}]},{"op":"*","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"direct_flop"]},{"op":"+","args":[{"op":"value","args":[1]},{"op":"id","args":["compute_margin"]}]}]}]}]}},"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"Parameters and tokens lack, or six times their product differs from the declared figure by more than 30 %.","remedy":"Declare both (for mixtures of experts the active parameters), or explain the difference in the assumptions.","snippet":null},{"id":"cumulative","each":null,"as":null,"if":null,"when":{"text":"!third_party_modification && model.training.direct_flop * 3.0 > systemic_flop","tree":{"op":"&&","args":[{"op":"!_","args":[{"op":"id","args":["third_party_modification"]}]},{"op":">","args":[{"op":"*","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"direct_flop"]},{"op":"value","args":[3]}]},{"op":"id","args":["systemic_flop"]}]}]}},"declared":[{"text":"model.training.cumulative_flop","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"cumulative_flop"]}}],"holds":null,"never":{"text":"model.training.cumulative_flop < model.training.direct_flop","tree":{"op":"<","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"cumulative_flop"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"direct_flop"]}]}},"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The cumulative compute is not declared, or is smaller than the part that updated parameters.","remedy":"Declare all compute that contributed to the capabilities, discarded samples of private synthetic data included.","snippet":null},{"id":"systemic-decided","each":null,"as":null,"if":null,"when":{"text":"!third_party_modification && model.training.direct_flop * 3.0 > systemic_flop","tree":{"op":"&&","args":[{"op":"!_","args":[{"op":"id","args":["third_party_modification"]}]},{"op":">","args":[{"op":"*","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"direct_flop"]},{"op":"value","args":[3]}]},{"op":"id","args":["systemic_flop"]}]}]}},"declared":[{"text":"model.training.cumulative_flop","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"cumulative_flop"]}}],"holds":{"text":"widen(model.training.cumulative_flop, compute_margin) > systemic_flop || !(widen(model.training.cumulative_flop, compute_margin) > systemic_flop)","tree":{"op":"||","args":[{"op":">","args":[{"op":"call","args":["widen",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"cumulative_flop"]},{"op":"id","args":["compute_margin"]}]},{"op":"id","args":["systemic_flop"]}]},{"op":"!_","args":[{"op":">","args":[{"op":"call","args":["widen",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training"]},"cumulative_flop"]},{"op":"id","args":["compute_margin"]}]},{"op":"id","args":["systemic_flop"]}]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The range of the cumulative compute holds 1e25 FLOP: whether systemic risk is presumed stays open.","remedy":"Declare the inputs, or the figure with its own narrower range.","snippet":null}],"controls":["compute.flop-total","compute.method"],"leavesToHumans":"Whether the inputs are true and all that must be counted is counted.","finding":"The compute estimate of the model is incomplete.","remedy":"Declare figure, method, inputs and assumptions.","snippet":"training:\\n  direct_flop: <figure with its range>\\n  cumulative_flop: <figure with its range>\\n  method: <method>\\n  assumptions: <assumptions>\\n","supersedes":[],"file":"policies/eu/rules/eu-gpai-compute-declaration.yml"},{"id":"eu-gpai-copyright-policy","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"model","title":"Policy to comply with Union copyright law","source":{"instrument":"ai-act","provision":"Art. 53(1)(c)","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_53","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"gpai_provider","tree":{"op":"id","args":["gpai_provider"]}},"from":[{"on":"2027-08-02","if":{"text":"model.markets.eu.first_placed_on < \'2025-08-02\'","tree":{"op":"<","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"markets"]},"eu"]},"first_placed_on"]},{"op":"value","args":["2025-08-02"]}]}},"confirmed":true,"note":"Placed on the market before the chapter applied (Art. 111(3))."},{"on":"2025-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"policy","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.copyright_policy.url","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"copyright_policy"]},"url"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No copyright policy is declared.","remedy":"Put one in place that covers Union copyright law and the reservation of rights, and link it.","snippet":null},{"id":"kept","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.copyright_policy.version","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"copyright_policy"]},"version"]}},{"text":"model.copyright_policy.owner","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"copyright_policy"]},"owner"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"The policy lacks its version or the person responsible.","remedy":"Declare both.","snippet":null},{"id":"reservations","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"\'web-crawl\' in d.sources","tree":{"op":"in","args":[{"op":"value","args":["web-crawl"]},{"op":".","args":[{"op":"id","args":["d"]},"sources"]}]}},"when":null,"declared":[{"text":"d.opt_out_protocols","tree":{"op":".","args":[{"op":"id","args":["d"]},"opt_out_protocols"]}}],"holds":{"text":"\'robots-txt\' in d.opt_out_protocols","tree":{"op":"in","args":[{"op":"value","args":["robots-txt"]},{"op":".","args":[{"op":"id","args":["d"]},"opt_out_protocols"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"This dataset was crawled from the web, and reading robots.txt is not declared.","remedy":"Declare the protocols that were read, robots.txt at least.","snippet":null}],"controls":["cr.policy"],"leavesToHumans":"Whether the policy has substance, and whether reservations of rights were truly identified and honoured with current means. Open models owe it too.","finding":"A policy on Union copyright law is not shown.","remedy":"Declare the policy and the protocols read while crawling.","snippet":"copyright_policy: { url: <address>, version: <version>, owner: <role> }\\n","supersedes":[],"file":"policies/eu/rules/eu-gpai-copyright-policy.yml"},{"id":"eu-gpai-modifier-status","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"model","title":"Whether a modification makes its author a provider","source":{"instrument":"gl-gpai","provision":"Section 3.2 (with recital 109 of the AI Act)","url":"https://digital-strategy.ec.europa.eu/en/library/guidelines-scope-obligations-providers-general-purpose-ai-models-under-ai-act","force":"guidance","certainty":{"text":"primary","date":"primary"}},"when":{"text":"model.origin == \'finetuned\' && model.modification.by == \'third-party\' && model.base.general_purpose && model_placed && !model_excluded","tree":{"op":"&&","args":[{"op":"==","args":[{"op":".","args":[{"op":"id","args":["model"]},"origin"]},{"op":"value","args":["finetuned"]}]},{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"modification"]},"by"]},{"op":"value","args":["third-party"]}]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"base"]},"general_purpose"]},{"op":"id","args":["model_placed"]},{"op":"!_","args":[{"op":"id","args":["model_excluded"]}]}]}},"from":[{"on":"2025-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"base","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.base.name","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"base"]},"name"]}},{"text":"model.base.version","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"base"]},"version"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The base model is not named with its version.","remedy":"Declare both.","snippet":null},{"id":"modification","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.modification.training_flop","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"modification"]},"training_flop"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The compute of the modification is not declared.","remedy":"Declare it with its range.","snippet":null},{"id":"base-compute","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":null,"never":null,"any":[{"id":"figure","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.base.training_flop","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"base"]},"training_flop"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null},{"id":"unknowable","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"!known(model.base.training_flop) && (model.base.systemic_risk || !model.base.systemic_risk)","tree":{"op":"&&","args":[{"op":"!_","args":[{"op":"call","args":["known",{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"base"]},"training_flop"]}]}]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"base"]},"systemic_risk"]},{"op":"!_","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"base"]},"systemic_risk"]}]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Neither the base model\'s training compute is declared, nor why it cannot be known together with its class of risk.","remedy":"Declare the figure; or say why it cannot be known and whether the base model has systemic risk.","snippet":null},{"id":"decided","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"modification_exceeds_third || !modification_exceeds_third","tree":{"op":"||","args":[{"op":"id","args":["modification_exceeds_third"]},{"op":"!_","args":[{"op":"id","args":["modification_exceeds_third"]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"It is open whether the modification took more than one third of the base model\'s compute.","remedy":"Declare both figures with narrower ranges.","snippet":null},{"id":"role","each":null,"as":null,"if":null,"when":{"text":"modification_exceeds_third","tree":{"op":"id","args":["modification_exceeds_third"]}},"declared":[],"holds":{"text":"\'offers\' in model.activities","tree":{"op":"in","args":[{"op":"value","args":["offers"]},{"op":".","args":[{"op":"id","args":["model"]},"activities"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The modification took more than one third of the base model\'s compute, and the declared activities do not include offering the model: the duties of a provider, limited to the modification, are not assigned to anybody.","remedy":"Add offers to the activities; documentation then covers the modification.","snippet":null}],"controls":["compute.modification-share","id.upstream-components"],"leavesToHumans":"Whether a smaller modification changes generality, capabilities or systemic risk so much that its author is a provider all the same.","finding":"The declaration does not settle whether the modification makes its author a provider.","remedy":"Declare base model, both compute figures and the role.","snippet":"base:\\n  name: <name>\\n  version: <version>\\n  training_flop: <figure with its range>\\nmodification:\\n  training_flop: <figure with its range>\\n","supersedes":[],"file":"policies/eu/rules/eu-gpai-modifier-status.yml"},{"id":"eu-gpai-training-summary","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"model","title":"Public summary of the training content","source":{"instrument":"ai-act","provision":"Art. 53(1)(d)","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_53","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"gpai_provider","tree":{"op":"id","args":["gpai_provider"]}},"from":[{"on":"2027-08-02","if":{"text":"model.markets.eu.first_placed_on < \'2025-08-02\'","tree":{"op":"<","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"markets"]},"eu"]},"first_placed_on"]},{"op":"value","args":["2025-08-02"]}]}},"confirmed":true,"note":"Placed on the market before the chapter applied (Art. 111(3))."},{"on":"2025-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"public","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.training_summary.url","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training_summary"]},"url"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No public summary of the training content is declared.","remedy":"Publish one on the official template, at the latest when the model is placed on the market, and link it.","snippet":null},{"id":"version","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.training_summary.version","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training_summary"]},"version"]}},{"text":"model.training_summary.date","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"training_summary"]},"date"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The summary lacks its version or the day of its last update.","remedy":"Declare both; they stand in the header of the template.","snippet":null}],"controls":["cr.training-summary","data.sources"],"leavesToHumans":"Whether the summary is detailed enough, follows the official template and is also found where the model is distributed. Open models owe it too; a modifier reports the data of the modification.","finding":"The public summary of the training content is not shown.","remedy":"Publish the summary and declare it.","snippet":"training_summary: { url: <address>, version: <version>, date: <day> }\\n","supersedes":[],"file":"policies/eu/rules/eu-gpai-training-summary.yml"},{"id":"eu-hr-accuracy-robustness","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Declared accuracy and tested robustness","source":{"instrument":"ai-act","provision":"Art. 15(1)-(4)","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_15","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"high_risk_provider","tree":{"op":"id","args":["high_risk_provider"]}},"from":[{"on":"2026-08-02","if":{"text":"as_of < \'2026-07-27\' && high_risk_by_use","tree":{"op":"&&","args":[{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]},{"op":"id","args":["high_risk_by_use"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2027-08-02","if":{"text":"as_of < \'2026-07-27\'","tree":{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2030-08-02","if":{"text":"legacy_for_authorities","tree":{"op":"id","args":["legacy_for_authorities"]}},"confirmed":true,"note":"Already there and intended for public authorities: due by this day, or earlier if its design changes significantly."},{"on":"never","if":{"text":"as_of >= \'2027-12-02\' && high_risk_by_use && legacy_by_use","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2027-12-02"]}]},{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2027-12-02","if":{"text":"high_risk_by_use && there_before_annex_iii_date","tree":{"op":"&&","args":[{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["there_before_annex_iii_date"]}]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2027-12-02","if":{"text":"high_risk_by_use","tree":{"op":"id","args":["high_risk_by_use"]}},"confirmed":true,"note":null},{"on":"never","if":{"text":"as_of >= \'2028-08-02\' && legacy_by_product","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2028-08-02"]}]},{"op":"id","args":["legacy_by_product"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2028-08-02","if":{"text":"there_before_annex_i_date","tree":{"op":"id","args":["there_before_annex_i_date"]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2028-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"metrics","each":{"kind":"expression","condition":{"text":"system.performance.metrics","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"performance"]},"metrics"]}}},"as":"m","if":null,"when":null,"declared":[{"text":"m.value","tree":{"op":".","args":[{"op":"id","args":["m"]},"value"]}},{"text":"m.dataset","tree":{"op":".","args":[{"op":"id","args":["m"]},"dataset"]}},{"text":"m.date","tree":{"op":".","args":[{"op":"id","args":["m"]},"date"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Accuracy is not declared, or this metric lacks its value, test set or day.","remedy":"Declare each metric with value, test set and day of measurement, as in the test report.","snippet":null},{"id":"report","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.performance.report","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"performance"]},"report"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No test report stands behind the declared accuracy.","remedy":"Link the report that the figures come from.","snippet":null},{"id":"robustness","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.performance.robustness","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"performance"]},"robustness"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No test of robustness is declared.","remedy":"Link the tests against errors, faults and inconsistent input.","snippet":null},{"id":"feedback-loops","each":null,"as":null,"if":null,"when":{"text":"system.continues_learning","tree":{"op":".","args":[{"op":"id","args":["system"]},"continues_learning"]}},"declared":[{"text":"system.performance.feedback_loops","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"performance"]},"feedback_loops"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The system goes on learning, and the declaration does not say how feedback loops are countered.","remedy":"Describe how biased output is kept from becoming input.","snippet":null}],"controls":["eval.performance","sec.robustness"],"leavesToHumans":"Whether the metrics fit the purpose, and whether the declared figures equal those of the report.","finding":"The declaration of accuracy and robustness is incomplete.","remedy":"Complete the performance section.","snippet":"performance:\\n  metrics:\\n    - { id: <name>, value: <value>, dataset: <test set>, date: <day> }\\n  report: { url: <address> }\\n  robustness: { url: <address> }\\n","supersedes":[],"file":"policies/eu/rules/eu-hr-accuracy-robustness.yml"},{"id":"eu-hr-art6-3-derogation","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Listed use that is claimed not to be high-risk","source":{"instrument":"ai-act","provision":"Arts 6(3)-(4), 49(2)","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_6","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"in_scope && annex_iii_listed && derogation_claimed && \'offers\' in system.activities","tree":{"op":"&&","args":[{"op":"id","args":["in_scope"]},{"op":"id","args":["annex_iii_listed"]},{"op":"id","args":["derogation_claimed"]},{"op":"in","args":[{"op":"value","args":["offers"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]}]}},"from":[{"on":"2026-08-02","if":{"text":"as_of < \'2026-07-27\'","tree":{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2030-08-02","if":{"text":"system.procured_by_government && legacy_by_use","tree":{"op":"&&","args":[{"op":".","args":[{"op":"id","args":["system"]},"procured_by_government"]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Already there and intended for public authorities: due by this day, or earlier if its design changes significantly."},{"on":"never","if":{"text":"as_of >= \'2027-12-02\' && legacy_by_use","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2027-12-02"]}]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2027-12-02","if":{"text":"there_before_annex_iii_date","tree":{"op":"id","args":["there_before_annex_iii_date"]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2027-12-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"no-profiling","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":null,"never":{"text":"system.decision.profiling","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"profiling"]}},"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The system is declared to profile persons; a listed use that profiles is always high-risk.","remedy":"Drop the claim and treat the system as high-risk, or correct the declaration on profiling.","snippet":null},{"id":"assessment","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.derogation.assessment","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"derogation"]},"assessment"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The claim is not documented.","remedy":"Write down why the listed use poses no significant risk and which ground applies, and link it.","snippet":null},{"id":"before-supply","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.derogation.assessment.date","tree":{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"derogation"]},"assessment"]},"date"]}}],"holds":{"text":"system.derogation.assessment.date <= supplied_on","tree":{"op":"<=","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"derogation"]},"assessment"]},"date"]},{"op":"id","args":["supplied_on"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The assessment has no date, or one after the system was first supplied.","remedy":"Declare the day of the assessment; it comes before the first supply.","snippet":null},{"id":"registered","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.registration.eu_database_id","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"registration"]},"eu_database_id"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The exempted system has no declared entry in the EU database.","remedy":"Register it (Annex VIII Section B) and declare the entry.","snippet":null}],"controls":["id.risk-class","conf.registration"],"leavesToHumans":"Whether the ground truly applies and the output does not materially influence decisions. A person in the loop is not by itself a ground.","finding":"The claim that this listed use is not high-risk is not supported.","remedy":"Document and register the exemption, or drop the claim.","snippet":"derogation:\\n  grounds: [<ground>]\\n  assessment: { url: <address>, date: <day> }\\nregistration:\\n  eu_database_id: <entry>\\n","supersedes":[],"file":"policies/eu/rules/eu-hr-art6-3-derogation.yml"},{"id":"eu-hr-classification","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Reasoned classification as high-risk or not","source":{"instrument":"ai-act","provision":"Art. 6, Annexes I and III","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_6","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"in_scope && (\'offers\' in system.activities || \'uses\' in system.activities)","tree":{"op":"&&","args":[{"op":"id","args":["in_scope"]},{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["offers"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]},{"op":"in","args":[{"op":"value","args":["uses"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]}]}]}},"from":[{"on":"2026-08-02","if":null,"confirmed":true,"note":"Asked for now, for planning: the requirements themselves start on 2027-12-02 (Annex III) and 2028-08-02 (Annex I)."}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"uses","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.uses","tree":{"op":".","args":[{"op":"id","args":["system"]},"uses"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"What the system is used for is not declared.","remedy":"Choose from the list of uses, or other.","snippet":null},{"id":"purpose","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.intended_purpose","tree":{"op":".","args":[{"op":"id","args":["system"]},"intended_purpose"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The intended purpose is not stated.","remedy":"State what it is for, for whom and in which conditions; advertising counts too.","snippet":null},{"id":"products","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"known(system.product_regimes)","tree":{"op":"call","args":["known",{"op":".","args":[{"op":"id","args":["system"]},"product_regimes"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not settle whether a product law applies.","remedy":"List the product laws, or an empty list when none applies.","snippet":null},{"id":"product-safety","each":null,"as":null,"if":null,"when":{"text":"overlap(system.product_regimes, annex_i_section_a)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"product_regimes"]},{"op":"id","args":["annex_i_section_a"]}]}},"declared":[],"holds":{"text":"(system.safety_component || !system.safety_component) && (system.third_party_assessment || !system.third_party_assessment)","tree":{"op":"&&","args":[{"op":"||","args":[{"op":".","args":[{"op":"id","args":["system"]},"safety_component"]},{"op":"!_","args":[{"op":".","args":[{"op":"id","args":["system"]},"safety_component"]}]}]},{"op":"||","args":[{"op":".","args":[{"op":"id","args":["system"]},"third_party_assessment"]},{"op":"!_","args":[{"op":".","args":[{"op":"id","args":["system"]},"third_party_assessment"]}]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"It is open whether the system is a safety component and whether the product needs third-party assessment.","remedy":"Declare safety_component and third_party_assessment.","snippet":null},{"id":"biometrics","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":null,"never":{"text":"((\'emotion\' in system.biometrics && !(\'emotion-recognition\' in system.uses)) || (\'categorisation\' in system.biometrics && !(\'biometric-categorisation\' in system.uses)))","tree":{"op":"||","args":[{"op":"&&","args":[{"op":"in","args":[{"op":"value","args":["emotion"]},{"op":".","args":[{"op":"id","args":["system"]},"biometrics"]}]},{"op":"!_","args":[{"op":"in","args":[{"op":"value","args":["emotion-recognition"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}]},{"op":"&&","args":[{"op":"in","args":[{"op":"value","args":["categorisation"]},{"op":".","args":[{"op":"id","args":["system"]},"biometrics"]}]},{"op":"!_","args":[{"op":"in","args":[{"op":"value","args":["biometric-categorisation"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}]}]}},"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"A biometric function is declared that is missing from the uses.","remedy":"Add emotion-recognition or biometric-categorisation to the uses.","snippet":null},{"id":"reason","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.classification_reason","tree":{"op":".","args":[{"op":"id","args":["system"]},"classification_reason"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The classification has no reason.","remedy":"Say which point of Annex I or III applies, or why none does.","snippet":null}],"controls":["id.risk-class","id.intended-use"],"leavesToHumans":"The classification itself: whether the purpose falls under a point of Annex III, whether a use in infrastructure is a safety component, and who becomes provider by rebranding or changing a system.","finding":"The classification of the system is not settled.","remedy":"Declare uses, purpose, product laws and the reason.","snippet":"intended_purpose: <purpose>\\nuses: [<uses>]\\nproduct_regimes: [<product laws>]\\nclassification_reason: <reason>\\n","supersedes":[],"file":"policies/eu/rules/eu-hr-classification.yml"},{"id":"eu-hr-conformity-assessment","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Conformity assessment by the right procedure","source":{"instrument":"ai-act","provision":"Art. 43, Annexes VI and VII","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_43","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"high_risk_provider","tree":{"op":"id","args":["high_risk_provider"]}},"from":[{"on":"2026-08-02","if":{"text":"as_of < \'2026-07-27\' && high_risk_by_use","tree":{"op":"&&","args":[{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]},{"op":"id","args":["high_risk_by_use"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2027-08-02","if":{"text":"as_of < \'2026-07-27\'","tree":{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2030-08-02","if":{"text":"legacy_for_authorities","tree":{"op":"id","args":["legacy_for_authorities"]}},"confirmed":true,"note":"Already there and intended for public authorities: due by this day, or earlier if its design changes significantly."},{"on":"never","if":{"text":"as_of >= \'2027-12-02\' && high_risk_by_use && legacy_by_use","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2027-12-02"]}]},{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2027-12-02","if":{"text":"high_risk_by_use && there_before_annex_iii_date","tree":{"op":"&&","args":[{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["there_before_annex_iii_date"]}]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2027-12-02","if":{"text":"high_risk_by_use","tree":{"op":"id","args":["high_risk_by_use"]}},"confirmed":true,"note":null},{"on":"never","if":{"text":"as_of >= \'2028-08-02\' && legacy_by_product","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2028-08-02"]}]},{"op":"id","args":["legacy_by_product"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2028-08-02","if":{"text":"there_before_annex_i_date","tree":{"op":"id","args":["there_before_annex_i_date"]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2028-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"assessed","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.conformity.assessed_on","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"conformity"]},"assessed_on"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No conformity assessment is declared.","remedy":"Declare the day of the assessment.","snippet":null},{"id":"product-route","each":null,"as":null,"if":null,"when":{"text":"high_risk_by_product","tree":{"op":"id","args":["high_risk_by_product"]}},"declared":[{"text":"system.conformity.route","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"conformity"]},"route"]}}],"holds":{"text":"system.conformity.route == \'sectoral\'","tree":{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"conformity"]},"route"]},{"op":"value","args":["sectoral"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The system belongs to a product under Annex I Section A and the declared procedure is not that of its product law.","remedy":"Follow the assessment of the product law and declare the route sectoral.","snippet":null},{"id":"biometric-route","each":null,"as":null,"if":null,"when":{"text":"biometric_use && !high_risk_by_product","tree":{"op":"&&","args":[{"op":"id","args":["biometric_use"]},{"op":"!_","args":[{"op":"id","args":["high_risk_by_product"]}]}]}},"declared":[{"text":"system.conformity.route","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"conformity"]},"route"]}}],"holds":{"text":"system.conformity.route == \'notified-body\' || standards_cited","tree":{"op":"||","args":[{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"conformity"]},"route"]},{"op":"value","args":["notified-body"]}]},{"op":"id","args":["standards_cited"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No standard for these requirements is cited in the Official Journal, and the declared procedure for a biometric system is not the one with a notified body.","remedy":"Involve a notified body and declare it with its certificate.","snippet":null},{"id":"listed-route","each":null,"as":null,"if":null,"when":{"text":"!biometric_use && !high_risk_by_product","tree":{"op":"&&","args":[{"op":"!_","args":[{"op":"id","args":["biometric_use"]}]},{"op":"!_","args":[{"op":"id","args":["high_risk_by_product"]}]}]}},"declared":[{"text":"system.conformity.route","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"conformity"]},"route"]}}],"holds":{"text":"system.conformity.route == \'internal-control\'","tree":{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"conformity"]},"route"]},{"op":"value","args":["internal-control"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"For this listed use the procedure is internal control; another one is declared, or none.","remedy":"Assess by internal control (Annex VI) and declare the route.","snippet":null},{"id":"certificate","each":null,"as":null,"if":null,"when":{"text":"system.conformity.route == \'notified-body\'","tree":{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"conformity"]},"route"]},{"op":"value","args":["notified-body"]}]}},"declared":[{"text":"system.conformity.body","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"conformity"]},"body"]}},{"text":"system.conformity.certificate","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"conformity"]},"certificate"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"A notified body is declared without its name or the certificate.","remedy":"Declare both.","snippet":null},{"id":"change-after-assessment","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"!(system.changed_significantly_on > system.conformity.assessed_on)","tree":{"op":"!_","args":[{"op":">","args":[{"op":".","args":[{"op":"id","args":["system"]},"changed_significantly_on"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"conformity"]},"assessed_on"]}]}]}},"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"The design changed significantly after the declared assessment.","remedy":"Decide whether the change is substantial; if so, assess anew and declare the new day.","snippet":null}],"controls":["conf.assessment"],"leavesToHumans":"Whether the assessment was sound, and whether a change is a substantial modification.","finding":"The declared conformity assessment does not match the system.","remedy":"Record the procedure and its day.","snippet":"conformity:\\n  route: <internal-control, notified-body or sectoral>\\n  assessed_on: <day>\\n","supersedes":[],"file":"policies/eu/rules/eu-hr-conformity-assessment.yml"},{"id":"eu-hr-data-governance","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Governance of training, validation and test data","source":{"instrument":"ai-act","provision":"Art. 10(1)-(4), (6)","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_10","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"high_risk_provider","tree":{"op":"id","args":["high_risk_provider"]}},"from":[{"on":"2026-08-02","if":{"text":"as_of < \'2026-07-27\' && high_risk_by_use","tree":{"op":"&&","args":[{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]},{"op":"id","args":["high_risk_by_use"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2027-08-02","if":{"text":"as_of < \'2026-07-27\'","tree":{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2030-08-02","if":{"text":"legacy_for_authorities","tree":{"op":"id","args":["legacy_for_authorities"]}},"confirmed":true,"note":"Already there and intended for public authorities: due by this day, or earlier if its design changes significantly."},{"on":"never","if":{"text":"as_of >= \'2027-12-02\' && high_risk_by_use && legacy_by_use","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2027-12-02"]}]},{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2027-12-02","if":{"text":"high_risk_by_use && there_before_annex_iii_date","tree":{"op":"&&","args":[{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["there_before_annex_iii_date"]}]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2027-12-02","if":{"text":"high_risk_by_use","tree":{"op":"id","args":["high_risk_by_use"]}},"confirmed":true,"note":null},{"on":"never","if":{"text":"as_of >= \'2028-08-02\' && legacy_by_product","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2028-08-02"]}]},{"op":"id","args":["legacy_by_product"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2028-08-02","if":{"text":"there_before_annex_i_date","tree":{"op":"id","args":["there_before_annex_i_date"]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2028-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"sets","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"datasets.exists(d, overlap(d.phases, governed_phases))","tree":{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["governed_phases"]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":"undeclared","finding":"No training, validation or test data is declared for the system.","remedy":"Declare the datasets and link them; where nothing is trained, at least the test sets.","snippet":null},{"id":"design-choices","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, governed_phases)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["governed_phases"]}]}},"when":null,"declared":[{"text":"d.governance.design_choices","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"governance"]},"design_choices"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The record of this dataset lacks the design choices.","remedy":"State the choices of design that shaped the data.","snippet":null},{"id":"origin","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, governed_phases)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["governed_phases"]}]}},"when":null,"declared":[{"text":"d.collection.method","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"collection"]},"method"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The record of this dataset lacks how and where the data was collected.","remedy":"State the way of collection and the origin.","snippet":null},{"id":"original-purpose","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, governed_phases) && d.personal","tree":{"op":"&&","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["governed_phases"]}]},{"op":".","args":[{"op":"id","args":["d"]},"personal"]}]}},"when":null,"declared":[{"text":"d.collection.purpose","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"collection"]},"purpose"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The record of this dataset lacks the purpose for which its personal data was first collected.","remedy":"State the original purpose.","snippet":null},{"id":"preparation","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, governed_phases)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["governed_phases"]}]}},"when":null,"declared":[{"text":"d.governance.preparation","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"governance"]},"preparation"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The record of this dataset lacks the preparation of the data.","remedy":"State labelling, cleaning, enrichment and aggregation.","snippet":null},{"id":"assumptions","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, governed_phases)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["governed_phases"]}]}},"when":null,"declared":[{"text":"d.governance.assumptions","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"governance"]},"assumptions"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The record of this dataset lacks the assumptions behind it.","remedy":"State what the data is taken to measure and represent.","snippet":null},{"id":"suitability","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, governed_phases)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["governed_phases"]}]}},"when":null,"declared":[{"text":"d.governance.suitability","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"governance"]},"suitability"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The record of this dataset lacks an assessment of availability, quantity and suitability.","remedy":"State whether there is enough of the right data.","snippet":null},{"id":"bias-examination","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, governed_phases)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["governed_phases"]}]}},"when":null,"declared":[{"text":"d.governance.bias_examination","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"governance"]},"bias_examination"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The record of this dataset lacks an examination for bias.","remedy":"State what was examined and found.","snippet":null},{"id":"bias-measures","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, governed_phases)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["governed_phases"]}]}},"when":null,"declared":[{"text":"d.governance.bias_measures","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"governance"]},"bias_measures"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The record of this dataset lacks measures against bias.","remedy":"State what is done to detect, prevent and reduce bias.","snippet":null},{"id":"gaps","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, governed_phases)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["governed_phases"]}]}},"when":null,"declared":[{"text":"d.governance.gaps","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"governance"]},"gaps"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The record of this dataset lacks known gaps and shortcomings.","remedy":"State the gaps and how they are dealt with.","snippet":null},{"id":"representativeness","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, governed_phases)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["governed_phases"]}]}},"when":null,"declared":[{"text":"d.governance.representativeness","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"governance"]},"representativeness"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The record of this dataset lacks a statement on representativeness.","remedy":"State the population and how far the data represents it.","snippet":null},{"id":"setting","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, governed_phases)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["governed_phases"]}]}},"when":null,"declared":[{"text":"d.collection.geography","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"collection"]},"geography"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The record of this dataset lacks the geographical setting.","remedy":"State the places and settings that the data comes from.","snippet":null}],"controls":["data.sources","data.preparation","data.quality","data.representativeness","fair.mitigation"],"leavesToHumans":"Whether the data is representative enough and free of errors as far as possible, and whether the bias measures suffice.","finding":"The record of data governance is incomplete.","remedy":"Complete the record of each dataset.","snippet":"collection:\\n  method: <how>\\n  purpose: <original purpose>\\n  geography: <where>\\ngovernance:\\n  design_choices: <choices>\\n  preparation: <steps>\\n  assumptions: <assumptions>\\n  suitability: <assessment>\\n  bias_examination: <findings>\\n  bias_measures: <measures>\\n  gaps: <gaps>\\n  representativeness: <population>\\n","supersedes":[],"file":"policies/eu/rules/eu-hr-data-governance.yml"},{"id":"eu-hr-human-oversight","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Human oversight by design","source":{"instrument":"ai-act","provision":"Art. 14","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_14","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"high_risk_provider","tree":{"op":"id","args":["high_risk_provider"]}},"from":[{"on":"2026-08-02","if":{"text":"as_of < \'2026-07-27\' && high_risk_by_use","tree":{"op":"&&","args":[{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]},{"op":"id","args":["high_risk_by_use"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2027-08-02","if":{"text":"as_of < \'2026-07-27\'","tree":{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2030-08-02","if":{"text":"legacy_for_authorities","tree":{"op":"id","args":["legacy_for_authorities"]}},"confirmed":true,"note":"Already there and intended for public authorities: due by this day, or earlier if its design changes significantly."},{"on":"never","if":{"text":"as_of >= \'2027-12-02\' && high_risk_by_use && legacy_by_use","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2027-12-02"]}]},{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2027-12-02","if":{"text":"high_risk_by_use && there_before_annex_iii_date","tree":{"op":"&&","args":[{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["there_before_annex_iii_date"]}]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2027-12-02","if":{"text":"high_risk_by_use","tree":{"op":"id","args":["high_risk_by_use"]}},"confirmed":true,"note":null},{"on":"never","if":{"text":"as_of >= \'2028-08-02\' && legacy_by_product","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2028-08-02"]}]},{"op":"id","args":["legacy_by_product"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2028-08-02","if":{"text":"there_before_annex_i_date","tree":{"op":"id","args":["there_before_annex_i_date"]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2028-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"understands-limits","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.oversight.understands_limits","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"understands_limits"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say how overseers learn what the system can and cannot do.","remedy":"Describe how overseers learn what the system can and cannot do.","snippet":null},{"id":"automation-bias","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.oversight.automation_bias","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"automation_bias"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say how over-reliance on the output is countered.","remedy":"Describe how over-reliance on the output is countered.","snippet":null},{"id":"interpretation","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.oversight.interpretation","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"interpretation"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say how overseers read the output correctly.","remedy":"Describe how overseers read the output correctly.","snippet":null},{"id":"override","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.oversight.override","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"override"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say how a person sets an output aside or reverses it.","remedy":"Describe how a person sets an output aside or reverses it.","snippet":null},{"id":"stop","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.oversight.stop","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"stop"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say how a person stops the system.","remedy":"Describe how a person stops the system.","snippet":null},{"id":"two-person-verification","each":null,"as":null,"if":null,"when":{"text":"\'remote-biometric-identification\' in system.uses","tree":{"op":"in","args":[{"op":"value","args":["remote-biometric-identification"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}},"declared":[{"text":"system.oversight.two_person_verification","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"two_person_verification"]}}],"holds":{"text":"system.oversight.two_person_verification","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"two_person_verification"]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No verification of an identification by two competent persons is declared.","remedy":"Provide for it, or have the exception for law enforcement, migration, border control or asylum confirmed and waived here.","snippet":null}],"controls":["ho.design"],"leavesToHumans":"Whether oversight works in practice, and whether an exception to verification by two persons holds.","finding":"The description of human oversight is incomplete.","remedy":"Complete the oversight section.","snippet":"oversight:\\n  understands_limits: <how>\\n  automation_bias: <how>\\n  interpretation: <how>\\n  override: <how>\\n  stop: <how>\\n","supersedes":[],"file":"policies/eu/rules/eu-hr-human-oversight.yml"},{"id":"eu-hr-instructions-for-use","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Instructions for those who deploy the system","source":{"instrument":"ai-act","provision":"Art. 13(3)","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_13","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"high_risk_provider","tree":{"op":"id","args":["high_risk_provider"]}},"from":[{"on":"2026-08-02","if":{"text":"as_of < \'2026-07-27\' && high_risk_by_use","tree":{"op":"&&","args":[{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]},{"op":"id","args":["high_risk_by_use"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2027-08-02","if":{"text":"as_of < \'2026-07-27\'","tree":{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2030-08-02","if":{"text":"legacy_for_authorities","tree":{"op":"id","args":["legacy_for_authorities"]}},"confirmed":true,"note":"Already there and intended for public authorities: due by this day, or earlier if its design changes significantly."},{"on":"never","if":{"text":"as_of >= \'2027-12-02\' && high_risk_by_use && legacy_by_use","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2027-12-02"]}]},{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2027-12-02","if":{"text":"high_risk_by_use && there_before_annex_iii_date","tree":{"op":"&&","args":[{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["there_before_annex_iii_date"]}]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2027-12-02","if":{"text":"high_risk_by_use","tree":{"op":"id","args":["high_risk_by_use"]}},"confirmed":true,"note":null},{"on":"never","if":{"text":"as_of >= \'2028-08-02\' && legacy_by_product","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2028-08-02"]}]},{"op":"id","args":["legacy_by_product"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2028-08-02","if":{"text":"there_before_annex_i_date","tree":{"op":"id","args":["there_before_annex_i_date"]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2028-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"article-13","each":{"kind":"entries","entries":[{"id":"provider-identity","from":[]},{"id":"purpose","from":[]},{"id":"accuracy-levels","from":[]},{"id":"risk-circumstances","from":[]},{"id":"explainability","from":[]},{"id":"group-performance","from":[]},{"id":"input-specification","from":[]},{"id":"output-interpretation","from":[]},{"id":"predetermined-changes","from":[]},{"id":"oversight","from":[]},{"id":"resources-maintenance","from":[]},{"id":"log-handling","from":[]}]},"as":"part","if":null,"when":null,"declared":[{"text":"system.instructions[part]","tree":{"op":"[]","args":[{"op":".","args":[{"op":"id","args":["system"]},"instructions"]},{"op":"id","args":["part"]}]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"controls":["tr.instructions","tr.limitations"],"leavesToHumans":"Whether deployers can understand the instructions and act on them.","finding":"The instructions for use do not cover this part.","remedy":"Add the part and link it.","snippet":"instructions:\\n  <part>: { url: <address>, version: <version> }\\n","supersedes":[],"file":"policies/eu/rules/eu-hr-instructions-for-use.yml"},{"id":"eu-hr-logging","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Event logs that are kept long enough","source":{"instrument":"ai-act","provision":"Arts 12, 19","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_12","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"high_risk_provider","tree":{"op":"id","args":["high_risk_provider"]}},"from":[{"on":"2026-08-02","if":{"text":"as_of < \'2026-07-27\' && high_risk_by_use","tree":{"op":"&&","args":[{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]},{"op":"id","args":["high_risk_by_use"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2027-08-02","if":{"text":"as_of < \'2026-07-27\'","tree":{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2030-08-02","if":{"text":"legacy_for_authorities","tree":{"op":"id","args":["legacy_for_authorities"]}},"confirmed":true,"note":"Already there and intended for public authorities: due by this day, or earlier if its design changes significantly."},{"on":"never","if":{"text":"as_of >= \'2027-12-02\' && high_risk_by_use && legacy_by_use","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2027-12-02"]}]},{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2027-12-02","if":{"text":"high_risk_by_use && there_before_annex_iii_date","tree":{"op":"&&","args":[{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["there_before_annex_iii_date"]}]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2027-12-02","if":{"text":"high_risk_by_use","tree":{"op":"id","args":["high_risk_by_use"]}},"confirmed":true,"note":null},{"on":"never","if":{"text":"as_of >= \'2028-08-02\' && legacy_by_product","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2028-08-02"]}]},{"op":"id","args":["legacy_by_product"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2028-08-02","if":{"text":"there_before_annex_i_date","tree":{"op":"id","args":["there_before_annex_i_date"]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2028-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"events","each":{"kind":"entries","entries":[{"id":"risk-situations","from":[]},{"id":"post-market-monitoring","from":[]},{"id":"operation-monitoring","from":[]}]},"as":"event","if":null,"when":null,"declared":[{"text":"system.logging.events","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"logging"]},"events"]}}],"holds":{"text":"event in system.logging.events","tree":{"op":"in","args":[{"op":"id","args":["event"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"logging"]},"events"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declared logs do not record what this purpose needs.","remedy":"Record the events and list the purpose under logging.events.","snippet":null},{"id":"biometric-events","each":{"kind":"entries","entries":[{"id":"use-period","from":[]},{"id":"reference-database","from":[]},{"id":"matched-input","from":[]},{"id":"verifier-identity","from":[]}]},"as":"event","if":null,"when":{"text":"\'remote-biometric-identification\' in system.uses","tree":{"op":"in","args":[{"op":"value","args":["remote-biometric-identification"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}},"declared":[{"text":"system.logging.events","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"logging"]},"events"]}}],"holds":{"text":"event in system.logging.events","tree":{"op":"in","args":[{"op":"id","args":["event"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"logging"]},"events"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"For remote biometric identification, the logs do not record this.","remedy":"Record start and end of each use, the reference database, the input that matched, and who verified.","snippet":null},{"id":"retention","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.logging.retention_days","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"logging"]},"retention_days"]}}],"holds":{"text":"system.logging.retention_days >= 183 || system.logging.shorter_retention_law != \'\'","tree":{"op":"||","args":[{"op":">=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"logging"]},"retention_days"]},{"op":"value","args":[183]}]},{"op":"!=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"logging"]},"shorter_retention_law"]},{"op":"value","args":[""]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No period of keeping logs is declared, or one of less than six months without a law that shortens it.","remedy":"Keep logs for at least 183 days, or name the law that asks for less.","snippet":null}],"controls":["mon.logging"],"leavesToHumans":"Whether the recorded events suffice to trace risks and to monitor operation.","finding":"The declared logging falls short of what the Act asks.","remedy":"Declare the events recorded and for how many days logs are kept.","snippet":"logging:\\n  events: [<purposes>]\\n  retention_days: <days>\\n","supersedes":[],"file":"policies/eu/rules/eu-hr-logging.yml"},{"id":"eu-hr-registration","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Registration of a listed system before it is supplied","source":{"instrument":"ai-act","provision":"Art. 49(1), Annex VIII Section A","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_49","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"in_scope && overlap(system.uses, annex_iii_eu_database) && !derogation_stands && \'offers\' in system.activities","tree":{"op":"&&","args":[{"op":"id","args":["in_scope"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["annex_iii_eu_database"]}]},{"op":"!_","args":[{"op":"id","args":["derogation_stands"]}]},{"op":"in","args":[{"op":"value","args":["offers"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]}]}},"from":[{"on":"2026-08-02","if":{"text":"as_of < \'2026-07-27\'","tree":{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2030-08-02","if":{"text":"system.procured_by_government && legacy_by_use","tree":{"op":"&&","args":[{"op":".","args":[{"op":"id","args":["system"]},"procured_by_government"]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Already there and intended for public authorities: due by this day, or earlier if its design changes significantly."},{"on":"never","if":{"text":"as_of >= \'2027-12-02\' && legacy_by_use","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2027-12-02"]}]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2027-12-02","if":{"text":"there_before_annex_iii_date","tree":{"op":"id","args":["there_before_annex_iii_date"]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2027-12-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"entry","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.registration.eu_database_id","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"registration"]},"eu_database_id"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No entry in the EU database is declared.","remedy":"Register the provider and the system, then declare the entry.","snippet":null},{"id":"before-supply","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.registration.registered_on","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"registration"]},"registered_on"]}}],"holds":{"text":"system.registration.registered_on <= supplied_on","tree":{"op":"<=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"registration"]},"registered_on"]},{"op":"id","args":["supplied_on"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The day of registration is not declared, or lies after the system was first supplied.","remedy":"Declare the day; registration comes before placing on the market or putting into service.","snippet":null}],"controls":["conf.registration"],"leavesToHumans":"Whether the entry is complete and current; entries for law enforcement, migration and border control stand in the non-public section.","finding":"The registration of the system is not shown.","remedy":"Register the system before it is supplied and declare the entry.","snippet":"registration:\\n  eu_database_id: <entry>\\n  registered_on: <day>\\n","supersedes":[],"file":"policies/eu/rules/eu-hr-registration.yml"},{"id":"eu-hr-risk-management","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Risk management of a high-risk system","source":{"instrument":"ai-act","provision":"Art. 9","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_9","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"high_risk_provider","tree":{"op":"id","args":["high_risk_provider"]}},"from":[{"on":"2026-08-02","if":{"text":"as_of < \'2026-07-27\' && high_risk_by_use","tree":{"op":"&&","args":[{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]},{"op":"id","args":["high_risk_by_use"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2027-08-02","if":{"text":"as_of < \'2026-07-27\'","tree":{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2030-08-02","if":{"text":"legacy_for_authorities","tree":{"op":"id","args":["legacy_for_authorities"]}},"confirmed":true,"note":"Already there and intended for public authorities: due by this day, or earlier if its design changes significantly."},{"on":"never","if":{"text":"as_of >= \'2027-12-02\' && high_risk_by_use && legacy_by_use","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2027-12-02"]}]},{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2027-12-02","if":{"text":"high_risk_by_use && there_before_annex_iii_date","tree":{"op":"&&","args":[{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["there_before_annex_iii_date"]}]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2027-12-02","if":{"text":"high_risk_by_use","tree":{"op":"id","args":["high_risk_by_use"]}},"confirmed":true,"note":null},{"on":"never","if":{"text":"as_of >= \'2028-08-02\' && legacy_by_product","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2028-08-02"]}]},{"op":"id","args":["legacy_by_product"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2028-08-02","if":{"text":"there_before_annex_i_date","tree":{"op":"id","args":["there_before_annex_i_date"]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2028-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"register","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.risk_management.register","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"risk_management"]},"register"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No risk register is declared.","remedy":"Link a register that names each hazard, the misuse to expect, the estimate, the measure and the risk that remains.","snippet":null},{"id":"residual-risk","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.risk_management.residual_risk_accepted_by","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"risk_management"]},"residual_risk_accepted_by"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say who accepted the risk that remains.","remedy":"Name the person or role that accepted it.","snippet":null},{"id":"thresholds-first","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.risk_management.thresholds_set_on","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"risk_management"]},"thresholds_set_on"]}},{"text":"system.risk_management.tested_on","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"risk_management"]},"tested_on"]}}],"holds":{"text":"system.risk_management.thresholds_set_on <= system.risk_management.tested_on","tree":{"op":"<=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"risk_management"]},"thresholds_set_on"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"risk_management"]},"tested_on"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not show that test thresholds were fixed before the tests.","remedy":"Declare both days; thresholds come first.","snippet":null},{"id":"vulnerable-groups","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.risk_management.vulnerable_groups","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"risk_management"]},"vulnerable_groups"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration is silent on persons under 18 and other vulnerable groups.","remedy":"Say how they were considered, or why they cannot be affected.","snippet":null}],"controls":["gov.risk-register","eval.thresholds"],"leavesToHumans":"Whether the remaining risk is acceptable and whether all foreseeable misuse was considered.","finding":"The record of risk management is incomplete.","remedy":"Complete the risk_management section of the system\'s declaration.","snippet":"risk_management:\\n  register: { url: <address of the register> }\\n  residual_risk_accepted_by: <role>\\n  thresholds_set_on: <day>\\n  tested_on: <day>\\n  vulnerable_groups: <how they were considered>\\n","supersedes":[],"file":"policies/eu/rules/eu-hr-risk-management.yml"},{"id":"eu-hr-technical-documentation","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Technical documentation of a high-risk system","source":{"instrument":"ai-act","provision":"Art. 11, Annex IV","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#anx_IV","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"high_risk_provider","tree":{"op":"id","args":["high_risk_provider"]}},"from":[{"on":"2026-08-02","if":{"text":"as_of < \'2026-07-27\' && high_risk_by_use","tree":{"op":"&&","args":[{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]},{"op":"id","args":["high_risk_by_use"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2027-08-02","if":{"text":"as_of < \'2026-07-27\'","tree":{"op":"<","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2026-07-27"]}]}},"confirmed":true,"note":"The law before the Digital Omnibus."},{"on":"2030-08-02","if":{"text":"legacy_for_authorities","tree":{"op":"id","args":["legacy_for_authorities"]}},"confirmed":true,"note":"Already there and intended for public authorities: due by this day, or earlier if its design changes significantly."},{"on":"never","if":{"text":"as_of >= \'2027-12-02\' && high_risk_by_use && legacy_by_use","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2027-12-02"]}]},{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["legacy_by_use"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2027-12-02","if":{"text":"high_risk_by_use && there_before_annex_iii_date","tree":{"op":"&&","args":[{"op":"id","args":["high_risk_by_use"]},{"op":"id","args":["there_before_annex_iii_date"]}]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2027-12-02","if":{"text":"high_risk_by_use","tree":{"op":"id","args":["high_risk_by_use"]}},"confirmed":true,"note":null},{"on":"never","if":{"text":"as_of >= \'2028-08-02\' && legacy_by_product","tree":{"op":"&&","args":[{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2028-08-02"]}]},{"op":"id","args":["legacy_by_product"]}]}},"confirmed":true,"note":"Placed on the market or put into service before the date and not changed significantly since: the chapter does not reach it."},{"on":"2028-08-02","if":{"text":"there_before_annex_i_date","tree":{"op":"id","args":["there_before_annex_i_date"]}},"confirmed":true,"note":"Placed on the market or put into service before that day: applies only once its design changes significantly from then on."},{"on":"2028-08-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"annex-iv","each":{"kind":"entries","entries":[{"id":"general-description","from":[]},{"id":"development","from":[]},{"id":"monitoring-and-control","from":[]},{"id":"metrics-suitability","from":[]},{"id":"risk-management","from":[]},{"id":"lifecycle-changes","from":[]},{"id":"standards-applied","from":[]},{"id":"declaration-of-conformity","from":[]},{"id":"post-market-plan","from":[]}]},"as":"heading","if":null,"when":null,"declared":[{"text":"system.documentation[heading]","tree":{"op":"[]","args":[{"op":".","args":[{"op":"id","args":["system"]},"documentation"]},{"op":"id","args":["heading"]}]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"controls":["conf.technical-file","id.architecture"],"leavesToHumans":"Whether the content is true and detailed enough, whether the simplified form for smaller firms may be used, and that the file is kept for ten years.","finding":"This heading of Annex IV is not documented.","remedy":"Link the part of the technical documentation that covers it.","snippet":"documentation:\\n  <heading>: { url: <address>, version: <version>, date: <day> }\\n","supersedes":[],"file":"policies/eu/rules/eu-hr-technical-documentation.yml"},{"id":"eu-scope-declared","jurisdiction":"eu","pack":"eu","kind":"duty","subject":"system","title":"Scope and roles under the AI Act","source":{"instrument":"ai-act","provision":"Arts 2, 3","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/2026-07-27/eng#art_2","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"union_nexus","tree":{"op":"id","args":["union_nexus"]}},"from":[{"on":"2025-02-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"roles","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.activities","tree":{"op":".","args":[{"op":"id","args":["system"]},"activities"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"What the organisation does with the system is not declared.","remedy":"List the activities: offers (provider), uses (deployer), imports, distributes, represents, integrates.","snippet":null},{"id":"offered","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"system.markets.eu.offered || !system.markets.eu.offered","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"eu"]},"offered"]},{"op":"!_","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"eu"]},"offered"]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Whether the system itself is offered in the Union is not declared.","remedy":"Declare markets.eu.offered, true or false.","snippet":null},{"id":"artefact","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.kinds","tree":{"op":".","args":[{"op":"id","args":["system"]},"kinds"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The kind of system is not declared.","remedy":"Declare its kind; rules-only is for systems whose every rule was written by people.","snippet":null},{"id":"exclusion-reason","each":{"kind":"expression","condition":{"text":"system.exclusions","tree":{"op":".","args":[{"op":"id","args":["system"]},"exclusions"]}}},"as":"e","if":null,"when":null,"declared":[{"text":"e.reason","tree":{"op":".","args":[{"op":"id","args":["e"]},"reason"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"An exclusion from the Act is claimed without a reason.","remedy":"Add a line of reasoning.","snippet":null},{"id":"exclusion-known","each":{"kind":"expression","condition":{"text":"system.exclusions","tree":{"op":".","args":[{"op":"id","args":["system"]},"exclusions"]}}},"as":"e","if":null,"when":null,"declared":[],"holds":{"text":"e.id in exclusions_of_the_act","tree":{"op":"in","args":[{"op":".","args":[{"op":"id","args":["e"]},"id"]},{"op":"id","args":["exclusions_of_the_act"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The claimed exclusion is not one of the Act.","remedy":"Drop it or claim one of Article 2.","snippet":null},{"id":"research-before-market","each":{"kind":"expression","condition":{"text":"system.exclusions","tree":{"op":".","args":[{"op":"id","args":["system"]},"exclusions"]}}},"as":"e","if":{"text":"e.id == \'pre-market-research\'","tree":{"op":"==","args":[{"op":".","args":[{"op":"id","args":["e"]},"id"]},{"op":"value","args":["pre-market-research"]}]}},"when":null,"declared":[],"holds":null,"never":{"text":"system.markets.eu.offered || system.phase in [\'pilot\', \'production\', \'retired\']","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"eu"]},"offered"]},{"op":"in","args":[{"op":".","args":[{"op":"id","args":["system"]},"phase"]},{"op":"list","args":[{"op":"value","args":["pilot"]},{"op":"value","args":["production"]},{"op":"value","args":["retired"]}]}]}]}},"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Research before the market is claimed, and the system is declared as offered, piloted or in production.","remedy":"Drop the exclusion; testing in real-world conditions is not covered by it.","snippet":null},{"id":"personal-use","each":{"kind":"expression","condition":{"text":"system.exclusions","tree":{"op":".","args":[{"op":"id","args":["system"]},"exclusions"]}}},"as":"e","if":{"text":"e.id == \'personal-use\'","tree":{"op":"==","args":[{"op":".","args":[{"op":"id","args":["e"]},"id"]},{"op":"value","args":["personal-use"]}]}},"when":null,"declared":[],"holds":null,"never":{"text":"\'offers\' in system.activities","tree":{"op":"in","args":[{"op":"value","args":["offers"]},{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]}},"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Personal use is claimed by somebody who offers the system to others.","remedy":"Drop the exclusion; it covers those who use a system privately.","snippet":null}],"controls":["id.risk-class","id.provider-contact"],"leavesToHumans":"Whether a claimed exclusion truly holds: sole and exclusive are meant strictly. Free and open-source systems that are not high-risk, not prohibited and not under Article 50 are outside the Act (Art. 2(12)); this is not judged here.","finding":"The declaration does not settle whether and in which role the AI Act reaches the organisation.","remedy":"Fill in markets, activities and kinds, with a reason for every exclusion.","snippet":"activities: [<activities>]\\nmarkets:\\n  eu: { offered: <yes or no as true or false> }\\n","supersedes":[],"file":"policies/eu/rules/eu-scope-declared.yml"}],"profiles":{},"origin":"built-in","digest":"c66194bbc41c720c9dc0e06b4d991b069d7ad02661c3f0d4b25dd32be6874958"},{"id":"uk","jurisdiction":"uk","title":"United Kingdom","version":"0.1.0","reviewedOn":"2026-11-23","instruments":[{"title":"UK GDPR, as amended by the Data (Use and Access) Act 2025","issuer":"Parliament","force":"law","url":"https://www.legislation.gov.uk/eur/2016/679","date":"2026-02-05","sources":[{"key":"S45","class":"primary"},{"key":"S46","class":"primary"},{"key":"S61","class":"secondary"},{"key":"S64","class":"secondary"}],"id":"uk-gdpr"},{"title":"Data Protection Act 2018, as amended by the Data (Use and Access) Act 2025","issuer":"Parliament","force":"law","url":"https://www.legislation.gov.uk/ukpga/2018/12","date":"2026-06-19","sources":[{"key":"S52","class":"secondary"},{"key":"S53","class":"primary"},{"key":"S82","class":"secondary"}],"id":"dpa-2018"},{"title":"Equality Act 2010","issuer":"Parliament","force":"law","url":"https://www.legislation.gov.uk/ukpga/2010/15","date":"2010-10-01","sources":[{"key":"S14","class":"secondary"},{"key":"S81","class":"secondary"}],"id":"equality-act"},{"title":"Copyright, Designs and Patents Act 1988","issuer":"Parliament","force":"law","url":"https://www.legislation.gov.uk/ukpga/1988/48","date":"2026-03-18","sources":[{"key":"S28","class":"secondary"},{"key":"S48","class":"secondary"}],"id":"cdpa"},{"title":"AI tools in recruitment, audit outcomes report; Recruitment rewired","issuer":"Information Commissioner\'s Office","force":"guidance","url":"https://ico.org.uk","date":"2026-03-31","sources":[{"key":"S12","class":"secondary"},{"key":"S13","class":"secondary"}],"id":"ico-recruitment"},{"title":"Responsible AI in Recruitment","issuer":"Department for Science, Innovation and Technology","force":"guidance","url":"https://www.gov.uk/government/publications/responsible-ai-in-recruitment-guide","date":"2024-03-25","sources":[{"key":"S34","class":"secondary"}],"id":"dsit-recruitment"},{"title":"A pro-innovation approach to AI regulation","issuer":"Department for Science, Innovation and Technology","force":"guidance","url":"https://www.gov.uk/government/publications/ai-regulation-a-pro-innovation-approach","date":"2023-03-29","sources":[{"key":"S1","class":"secondary"}],"id":"white-paper"}],"definitions":{"uk_market":{"text":"system.markets.uk.offered || system.markets.uk.output_used","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"uk"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"uk"]},"output_used"]}]}},"uk_data_protection":{"text":"uk_market || \'uk\' in org.established","tree":{"op":"||","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["uk"]},{"op":".","args":[{"op":"id","args":["org"]},"established"]}]}]}},"any_personal":{"text":"datasets.exists(d, d.personal)","tree":{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":".","args":[{"op":"id","args":["d"]},"personal"]}]}},"any_personal_controlled":{"text":"datasets.exists(d, d.personal && d.role == \'controller\')","tree":{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":"&&","args":[{"op":".","args":[{"op":"id","args":["d"]},"personal"]},{"op":"==","args":[{"op":".","args":[{"op":"id","args":["d"]},"role"]},{"op":"value","args":["controller"]}]}]}]}},"great_britain":{"text":"overlap(system.nations, gb_nations)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"nations"]},{"op":"id","args":["gb_nations"]}]}},"significant_decision":{"text":"system.decision.about_people && system.decision.significant","tree":{"op":"&&","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"about_people"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"significant"]}]}},"solely_automated":{"text":"significant_decision && system.decision.human_involvement != \'meaningful\'","tree":{"op":"&&","args":[{"op":"id","args":["significant_decision"]},{"op":"!=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"human_involvement"]},{"op":"value","args":["meaningful"]}]}]}},"dpia_needed":{"text":"system.decision.significant || system.biometrics != [] || dpia_children || dpia_sensitive || (learns && dpia_second_criterion)","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"significant"]},{"op":"!=","args":[{"op":".","args":[{"op":"id","args":["system"]},"biometrics"]},{"op":"list","args":[]}]},{"op":"id","args":["dpia_children"]},{"op":"id","args":["dpia_sensitive"]},{"op":"&&","args":[{"op":"id","args":["learns"]},{"op":"id","args":["dpia_second_criterion"]}]}]}},"dpia_children":{"text":"\'children\' in system.affected_groups || datasets.exists(d, d.personal && \'children\' in d.subject_groups)","tree":{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["children"]},{"op":".","args":[{"op":"id","args":["system"]},"affected_groups"]}]},{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":"&&","args":[{"op":".","args":[{"op":"id","args":["d"]},"personal"]},{"op":"in","args":[{"op":"value","args":["children"]},{"op":".","args":[{"op":"id","args":["d"]},"subject_groups"]}]}]}]}]}},"dpia_sensitive":{"text":"datasets.exists(d, d.personal && overlap(d.sensitive_categories, sensitive_categories))","tree":{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":"&&","args":[{"op":".","args":[{"op":"id","args":["d"]},"personal"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"sensitive_categories"]},{"op":"id","args":["sensitive_categories"]}]}]}]}},"learns":{"text":"system.kinds.exists(k, k != \'rules-only\')","tree":{"op":"rcall","args":["exists",{"op":".","args":[{"op":"id","args":["system"]},"kinds"]},{"op":"id","args":["k"]},{"op":"!=","args":[{"op":"id","args":["k"]},{"op":"value","args":["rules-only"]}]}]}},"dpia_second_criterion":{"text":"system.decision.about_people || system.decision.profiling || overlap(system.affected_groups, vulnerable_affected) || datasets.exists(d, d.personal && overlap(d.subject_groups, vulnerable_subjects))","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"about_people"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"profiling"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"affected_groups"]},{"op":"id","args":["vulnerable_affected"]}]},{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":"&&","args":[{"op":".","args":[{"op":"id","args":["d"]},"personal"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"subject_groups"]},{"op":"id","args":["vulnerable_subjects"]}]}]}]}]}},"dataset_uk_market":{"text":"systems.exists(s, s.markets.uk.offered || s.markets.uk.output_used) || models.exists(m, m.markets.uk.offered || m.markets.uk.output_used)","tree":{"op":"||","args":[{"op":"rcall","args":["exists",{"op":"id","args":["systems"]},{"op":"id","args":["s"]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"uk"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"uk"]},"output_used"]}]}]},{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"markets"]},"uk"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"markets"]},"uk"]},"output_used"]}]}]}]}},"dataset_controlled":{"text":"(dataset_uk_market || \'uk\' in org.established) && dataset.personal && dataset.role == \'controller\'","tree":{"op":"&&","args":[{"op":"||","args":[{"op":"id","args":["dataset_uk_market"]},{"op":"in","args":[{"op":"value","args":["uk"]},{"op":".","args":[{"op":"id","args":["org"]},"established"]}]}]},{"op":".","args":[{"op":"id","args":["dataset"]},"personal"]},{"op":"==","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"role"]},{"op":"value","args":["controller"]}]}]}},"dataset_develops":{"text":"overlap(dataset.phases, development_phases)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]},{"op":"id","args":["development_phases"]}]}},"copied_in_uk":{"text":"models.exists(m, \'uk\' in m.training.locations && m.training.commercial)","tree":{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"&&","args":[{"op":"in","args":[{"op":"value","args":["uk"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"training"]},"locations"]}]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"training"]},"commercial"]}]}]}},"model_in_uk":{"text":"model.markets.uk.offered || model.markets.uk.output_used || systems.exists(s, s.markets.uk.offered || s.markets.uk.output_used) || \'uk\' in org.established","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"markets"]},"uk"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"markets"]},"uk"]},"output_used"]},{"op":"rcall","args":["exists",{"op":"id","args":["systems"]},{"op":"id","args":["s"]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"uk"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"uk"]},"output_used"]}]}]},{"op":"in","args":[{"op":"value","args":["uk"]},{"op":".","args":[{"op":"id","args":["org"]},"established"]}]}]}}},"tables":{"gb_nations":["england","wales","scotland"],"protected_characteristics":["age","disability","gender-reassignment","marital-status","pregnancy","race","religion-belief","sex","sexual-orientation"],"core_characteristics":["sex","race","age","disability"],"sensitive_categories":["race-ethnicity","political-opinion","religion-belief","union-membership","genetic","biometric-identification","health","disability","sex-life-orientation","criminal"],"vulnerable_affected":["children","vulnerable","workers","job-seekers","patients"],"vulnerable_subjects":["children","employees","job-seekers","patients"],"development_phases":["pretrain","finetune","validate","test"],"uk_copying_grounds":["licence","public-domain","own"],"recognised_interest_from":"2026-02-05","one_month_days":31,"complaint_acknowledgement_days":30,"hiring_uses":["recruitment","job-advertising"],"work_uses":["worker-management","task-allocation"],"finance_uses":["credit-scoring","life-insurance-pricing","health-insurance-pricing","other-insurance-pricing","retail-finance"],"payment_uses":["payments","pensions"],"medical_uses":["medical-diagnosis","medical-treatment"],"care_uses":["healthcare","clinical-documentation"],"platform_uses":["online-platform","search-engine"],"consumer_uses":["consumer-service","dynamic-pricing"],"energy_uses":["electricity-supply","gas-supply","heating-supply"],"exam_uses":["education-assessment","exam-proctoring"],"university_uses":["education-access","education-level"],"public_uses":["public-benefits","public-service","migration-polygraph","migration-risk","migration-applications","migration-identification"],"police_uses":["law-enforcement-victim-risk","law-enforcement-polygraph","law-enforcement-evidence","law-enforcement-reoffending","law-enforcement-profiling","law-enforcement-other"],"medical_regimes":["medical-device","in-vitro-diagnostic"],"commissioner_uses":["recruitment","job-advertising","worker-management","task-allocation","credit-scoring","life-insurance-pricing","health-insurance-pricing","other-insurance-pricing","retail-finance","payments","pensions","medical-diagnosis","medical-treatment","healthcare","clinical-documentation","health-research","online-platform","search-engine","consumer-service","dynamic-pricing","electricity-supply","gas-supply","heating-supply","automated-driving","education-assessment","exam-proctoring","education-access","education-level","education-support","legal-services","housing","public-benefits","public-service","migration-polygraph","migration-risk","migration-applications","migration-identification","law-enforcement-victim-risk","law-enforcement-polygraph","law-enforcement-evidence","law-enforcement-reoffending","law-enforcement-profiling","law-enforcement-other","advertising","gambling"],"equality_uses":["recruitment","job-advertising","worker-management","task-allocation","credit-scoring","life-insurance-pricing","health-insurance-pricing","other-insurance-pricing","retail-finance","workplace-safety","education-assessment","exam-proctoring","education-access","education-level","housing","public-benefits","public-service","migration-polygraph","migration-risk","migration-applications","migration-identification","law-enforcement-victim-risk","law-enforcement-polygraph","law-enforcement-evidence","law-enforcement-reoffending","law-enforcement-profiling","law-enforcement-other"],"market_authority_uses":["online-platform","search-engine","consumer-service","dynamic-pricing","housing","advertising","gambling"]},"routes":[{"to":"ico","when":{"text":"uk_data_protection && any_personal","tree":{"op":"&&","args":[{"op":"id","args":["uk_data_protection"]},{"op":"id","args":["any_personal"]}]}},"why":"Personal data is processed. (In law now or soon the Information Commission.)"},{"to":"ico","when":{"text":"uk_market && overlap(system.uses, commissioner_uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["commissioner_uses"]}]}]}},"why":"Uses of this kind as a rule rest on personal data."},{"to":"ehrc","when":{"text":"uk_market && great_britain && (system.decision.about_people || overlap(system.uses, equality_uses))","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"id","args":["great_britain"]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"about_people"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["equality_uses"]}]}]}]}},"why":"Equal treatment in England, Wales and Scotland."},{"to":"ecni","when":{"text":"uk_market && \'northern-ireland\' in system.nations && (system.decision.about_people || overlap(system.uses, equality_uses))","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["northern-ireland"]},{"op":".","args":[{"op":"id","args":["system"]},"nations"]}]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"about_people"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["equality_uses"]}]}]}]}},"why":"Equal treatment in Northern Ireland."},{"to":"fwa","when":{"text":"uk_market && overlap(system.uses, hiring_uses) && \'employment-agency\' in org.kinds","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["hiring_uses"]}]},{"op":"in","args":[{"op":"value","args":["employment-agency"]},{"op":".","args":[{"op":"id","args":["org"]},"kinds"]}]}]}},"why":"Conduct of employment agencies and employment businesses."},{"to":"fwa","when":{"text":"uk_market && overlap(system.uses, work_uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["work_uses"]}]}]}},"why":"Enforcement of rights at work."},{"to":"hse","when":{"text":"uk_market && overlap(system.uses, work_uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["work_uses"]}]}]}},"why":"Health and safety of workers under algorithmic management."},{"to":"hse","when":{"text":"uk_market && (\'workplace-safety\' in system.uses || \'machinery\' in system.product_regimes)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["workplace-safety"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]},{"op":"in","args":[{"op":"value","args":["machinery"]},{"op":".","args":[{"op":"id","args":["system"]},"product_regimes"]}]}]}]}},"why":"Safety at work and of machinery."},{"to":"hse","when":{"text":"uk_market && (overlap(system.uses, energy_uses) || \'rail\' in system.uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"||","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["energy_uses"]}]},{"op":"in","args":[{"op":"value","args":["rail"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}]}},"why":"Safety of energy supply and of railways."},{"to":"gds","when":{"text":"uk_market && \'central-government\' in org.kinds","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["central-government"]},{"op":".","args":[{"op":"id","args":["org"]},"kinds"]}]}]}},"why":"Transparency records and guidance for central government."},{"to":"gds","when":{"text":"uk_market && overlap(system.uses, public_uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["public_uses"]}]}]}},"why":"Algorithms in public services."},{"to":"fca","when":{"text":"uk_market && (overlap(system.uses, finance_uses) || \'prudential-modelling\' in system.uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"||","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["finance_uses"]}]},{"op":"in","args":[{"op":"value","args":["prudential-modelling"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}]}},"why":"Conduct of authorised firms."},{"to":"fca","when":{"text":"uk_market && overlap(system.uses, payment_uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["payment_uses"]}]}]}},"why":"Payments and pensions."},{"to":"pra-boe","when":{"text":"uk_market && (\'prudential-modelling\' in system.uses || overlap(system.uses, finance_uses))","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["prudential-modelling"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["finance_uses"]}]}]}]}},"why":"Model risk of banks and insurers."},{"to":"psr","when":{"text":"uk_market && \'payments\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["payments"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"why":"Payment systems."},{"to":"tpr","when":{"text":"uk_market && \'pensions\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["pensions"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"why":"Workplace pensions."},{"to":"mhra","when":{"text":"uk_market && (overlap(system.uses, medical_uses) || overlap(system.product_regimes, medical_regimes))","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"||","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["medical_uses"]}]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"product_regimes"]},{"op":"id","args":["medical_regimes"]}]}]}]}},"why":"Medical devices."},{"to":"mhra","when":{"text":"uk_market && (overlap(system.uses, care_uses) || \'health-research\' in system.uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"||","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["care_uses"]}]},{"op":"in","args":[{"op":"value","args":["health-research"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}]}},"why":"Whether the product qualifies as a medical device."},{"to":"nhs-england","when":{"text":"uk_market && \'england\' in system.nations && (overlap(system.uses, care_uses) || overlap(system.uses, medical_uses))","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["england"]},{"op":".","args":[{"op":"id","args":["system"]},"nations"]}]},{"op":"||","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["care_uses"]}]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["medical_uses"]}]}]}]}},"why":"Clinical safety and buying criteria of the health service in England."},{"to":"cqc","when":{"text":"uk_market && \'england\' in system.nations && (overlap(system.uses, care_uses) || overlap(system.uses, medical_uses))","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["england"]},{"op":".","args":[{"op":"id","args":["system"]},"nations"]}]},{"op":"||","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["care_uses"]}]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["medical_uses"]}]}]}]}},"why":"Quality of care providers in England."},{"to":"nice","when":{"text":"uk_market && overlap(system.uses, medical_uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["medical_uses"]}]}]}},"why":"Evidence standards for medical technology."},{"to":"hra","when":{"text":"uk_market && \'health-research\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["health-research"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"why":"Approval of health research."},{"to":"ofcom","when":{"text":"uk_market && overlap(system.uses, platform_uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["platform_uses"]}]}]}},"why":"Online safety of user-to-user and search services."},{"to":"ofcom","when":{"text":"uk_market && \'chatbot\' in system.kinds && (\'generative\' in system.kinds || \'language-model\' in system.kinds)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["chatbot"]},{"op":".","args":[{"op":"id","args":["system"]},"kinds"]}]},{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["generative"]},{"op":".","args":[{"op":"id","args":["system"]},"kinds"]}]},{"op":"in","args":[{"op":"value","args":["language-model"]},{"op":".","args":[{"op":"id","args":["system"]},"kinds"]}]}]}]}},"why":"Generative chatbots may be, or be part of, a regulated service."},{"to":"cma","when":{"text":"uk_market && overlap(system.uses, market_authority_uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["market_authority_uses"]}]}]}},"why":"Competition and consumer protection."},{"to":"cma","when":{"text":"uk_market && \'chatbot\' in system.kinds && (\'generative\' in system.kinds || \'language-model\' in system.kinds)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["chatbot"]},{"op":".","args":[{"op":"id","args":["system"]},"kinds"]}]},{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["generative"]},{"op":".","args":[{"op":"id","args":["system"]},"kinds"]}]},{"op":"in","args":[{"op":"value","args":["language-model"]},{"op":".","args":[{"op":"id","args":["system"]},"kinds"]}]}]}]}},"why":"What a chatbot tells consumers is the trader\'s word."},{"to":"cma","when":{"text":"uk_market && \'agent\' in system.kinds && \'consumers\' in system.affected_groups","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["agent"]},{"op":".","args":[{"op":"id","args":["system"]},"kinds"]}]},{"op":"in","args":[{"op":"value","args":["consumers"]},{"op":".","args":[{"op":"id","args":["system"]},"affected_groups"]}]}]}},"why":"Consumer law applies to what an agent does for a trader."},{"to":"cma","when":{"text":"uk_market && models.exists(m, m.generality.general)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"generality"]},"general"]}]}]}},"why":"Markets for foundation models."},{"to":"ofgem","when":{"text":"uk_market && overlap(system.uses, energy_uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["energy_uses"]}]}]}},"why":"Energy supply."},{"to":"onr","when":{"text":"uk_market && \'nuclear\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["nuclear"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"why":"Nuclear site licences."},{"to":"orr","when":{"text":"uk_market && (\'rail\' in system.uses || \'rail\' in system.product_regimes)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["rail"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]},{"op":"in","args":[{"op":"value","args":["rail"]},{"op":".","args":[{"op":"id","args":["system"]},"product_regimes"]}]}]}]}},"why":"Safety of railways."},{"to":"caa","when":{"text":"uk_market && (\'aviation\' in system.uses || \'aviation\' in system.product_regimes)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["aviation"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]},{"op":"in","args":[{"op":"value","args":["aviation"]},{"op":".","args":[{"op":"id","args":["system"]},"product_regimes"]}]}]}]}},"why":"Aviation and drones."},{"to":"dft-vca","when":{"text":"uk_market && \'automated-driving\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["automated-driving"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"why":"Automated vehicles."},{"to":"ofqual","when":{"text":"uk_market && \'england\' in system.nations && overlap(system.uses, exam_uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["england"]},{"op":".","args":[{"op":"id","args":["system"]},"nations"]}]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["exam_uses"]}]}]}},"why":"Regulated qualifications in England."},{"to":"dfe","when":{"text":"uk_market && \'england\' in system.nations && \'education-support\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["england"]},{"op":".","args":[{"op":"id","args":["system"]},"nations"]}]},{"op":"in","args":[{"op":"value","args":["education-support"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"why":"Product safety standards for generative AI in schools in England."},{"to":"ofsted","when":{"text":"uk_market && \'england\' in system.nations && \'education-support\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["england"]},{"op":".","args":[{"op":"id","args":["system"]},"nations"]}]},{"op":"in","args":[{"op":"value","args":["education-support"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"why":"Inspection of schools in England."},{"to":"ofs","when":{"text":"uk_market && \'england\' in system.nations && overlap(system.uses, university_uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["england"]},{"op":".","args":[{"op":"id","args":["system"]},"nations"]}]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["university_uses"]}]}]}},"why":"If the provider is one of higher education."},{"to":"lsb-sra","when":{"text":"uk_market && \'legal-services\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["legal-services"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"why":"Conduct of legal services."},{"to":"home-office-police","when":{"text":"uk_market && overlap(system.uses, police_uses)","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["police_uses"]}]}]}},"why":"Policing; Part 3 of the Data Protection Act 2018 may apply in place of the UK GDPR."},{"to":"mod","when":{"text":"uk_market && \'defence\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["defence"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"why":"Defence policy on AI."},{"to":"asa","when":{"text":"uk_market && (\'advertising\' in system.uses || overlap(system.uses, consumer_uses))","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["advertising"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["consumer_uses"]}]}]}]}},"why":"Advertising codes."},{"to":"gambling-commission","when":{"text":"uk_market && \'gambling\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["gambling"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"why":"Licence conditions for gambling."},{"to":"ipo","when":{"text":"uk_market && datasets.exists(d, d.third_party_works && overlap(d.phases, development_phases))","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":"&&","args":[{"op":".","args":[{"op":"id","args":["d"]},"third_party_works"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"id","args":["development_phases"]}]}]}]}]}},"why":"Copyright in training data. (Policy; disputes go to the courts.)"}],"rules":[{"id":"uk-cdpa-training-licence","jurisdiction":"uk","pack":"uk","kind":"duty","subject":"dataset","title":"A ground for copying third-party works in commercial training","source":{"instrument":"cdpa","provision":"ss. 16-17, 29A","url":"https://www.legislation.gov.uk/ukpga/1988/48","force":"law","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"dataset.third_party_works && dataset_develops && (copied_in_uk || ((dataset_uk_market || \'uk\' in org.established) && models.exists(m, m.training.commercial)))","tree":{"op":"&&","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"third_party_works"]},{"op":"id","args":["dataset_develops"]},{"op":"||","args":[{"op":"id","args":["copied_in_uk"]},{"op":"&&","args":[{"op":"||","args":[{"op":"id","args":["dataset_uk_market"]},{"op":"in","args":[{"op":"value","args":["uk"]},{"op":".","args":[{"op":"id","args":["org"]},"established"]}]}]},{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"training"]},"commercial"]}]}]}]}]}},"from":[],"until":null,"severity":[{"is":"warning","if":{"text":"copied_in_uk","tree":{"op":"id","args":["copied_in_uk"]}}},{"is":"notice","if":null}],"requires":[{"id":"basis","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.copyright_basis","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"copyright_basis"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The dataset holds works of third parties and names no ground for copying them.","remedy":null,"snippet":null},{"id":"no-basis","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"!(\'none\' in dataset.copyright_basis)","tree":{"op":"!_","args":[{"op":"in","args":[{"op":"value","args":["none"]},{"op":".","args":[{"op":"id","args":["dataset"]},"copyright_basis"]}]}]}},"never":null,"any":[],"from":[],"severity":[{"is":"error","if":{"text":"copied_in_uk","tree":{"op":"id","args":["copied_in_uk"]}}},{"is":"notice","if":null}],"notApplicable":"refused","reason":null,"finding":"The dataset declares that works of third parties are copied without licence or exception.","remedy":"Obtain a licence, or leave the works out; text and data analysis is excepted for non-commercial research only.","snippet":null},{"id":"uk-ground","each":null,"as":null,"if":null,"when":{"text":"copied_in_uk","tree":{"op":"id","args":["copied_in_uk"]}},"declared":[],"holds":{"text":"dataset.copyright_basis.all(b, b in uk_copying_grounds || b == \'none\')","tree":{"op":"rcall","args":["all",{"op":".","args":[{"op":"id","args":["dataset"]},"copyright_basis"]},{"op":"id","args":["b"]},{"op":"||","args":[{"op":"in","args":[{"op":"id","args":["b"]},{"op":"id","args":["uk_copying_grounds"]}]},{"op":"==","args":[{"op":"id","args":["b"]},{"op":"value","args":["none"]}]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declared ground is none on which works may be copied in the United Kingdom for a commercial purpose, or one that only people can weigh.","remedy":"Name a licence, the public domain or own rights; exceptions of other countries and the one for non-commercial research do not reach commercial copying in the United Kingdom.","snippet":null},{"id":"licence","each":null,"as":null,"if":null,"when":{"text":"\'licence\' in dataset.copyright_basis","tree":{"op":"in","args":[{"op":"value","args":["licence"]},{"op":".","args":[{"op":"id","args":["dataset"]},"copyright_basis"]}]}},"declared":[{"text":"dataset.licence","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"licence"]}}],"holds":{"text":"dataset.licence != \'none\'","tree":{"op":"!=","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"licence"]},{"op":"value","args":["none"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"A licence is given as the ground and is not named.","remedy":"Name the licence.","snippet":"licence: <SPDX id or name>\\n"}],"controls":["cr.policy","id.licence","data.sources"],"leavesToHumans":"Whether a licence covers training, and what follows from copying abroad; the appeal in Getty Images v Stability AI was open when this was written.","finding":"The dataset holds works of third parties for commercial training, and a ground for copying them is not declared.","remedy":"Name the ground for every part of the dataset, and the licence where it is one.","snippet":"copyright_basis: [<ground>]\\nlicence: <SPDX id or name>\\n","supersedes":[],"file":"policies/uk/rules/uk-cdpa-training-licence.yml"},{"id":"uk-dpa-complaints","jurisdiction":"uk","pack":"uk","kind":"duty","subject":"system","title":"A way to complain about data protection","source":{"instrument":"dpa-2018","provision":"s.164A (inserted by Data (Use and Access) Act 2025, s.103)","url":"https://www.legislation.gov.uk/ukpga/2025/18","force":"law","certainty":{"text":"primary","date":"secondary"}},"when":{"text":"uk_data_protection && any_personal_controlled","tree":{"op":"&&","args":[{"op":"id","args":["uk_data_protection"]},{"op":"id","args":["any_personal_controlled"]}]}},"from":[{"on":"2026-06-19","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"route","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.redress.complaints","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"redress"]},"complaints"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null},{"id":"acknowledgement","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"system.redress.acknowledgement_days <= complaint_acknowledgement_days","tree":{"op":"<=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"redress"]},"acknowledgement_days"]},{"op":"id","args":["complaint_acknowledgement_days"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Complaints are acknowledged later than within thirty days.","remedy":"Acknowledge complaints within thirty days and declare the period.","snippet":"redress:\\n  acknowledgement_days: <days>\\n"}],"controls":["tr.contest","priv.rights-retention"],"leavesToHumans":"Whether complaints are answered without undue delay and the outcome is told.","finding":"The system uses personal data, and no way to complain to the controller is linked.","remedy":"Link the complaint form and declare within how many days a complaint is acknowledged.","snippet":"redress:\\n  complaints:\\n    url: <address of the complaint form>\\n  acknowledgement_days: <days>\\n","supersedes":[],"file":"policies/uk/rules/uk-dpa-complaints.yml"},{"id":"uk-eqa-discrimination-testing","jurisdiction":"uk","pack":"uk","kind":"duty","subject":"system","title":"Tests for discrimination in Great Britain","source":{"instrument":"equality-act","provision":"ss. 13, 19, 29, 39, 55, 136","url":"https://www.legislation.gov.uk/ukpga/2010/15","force":"law","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"uk_market && great_britain && system.decision.about_people","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"id","args":["great_britain"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"about_people"]}]}},"from":[{"on":"2010-10-01","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"groups","each":{"kind":"expression","condition":{"text":"core_characteristics","tree":{"op":"id","args":["core_characteristics"]}}},"as":"c","if":null,"when":null,"declared":[],"holds":null,"never":null,"any":[{"id":"tested","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.fairness.tested_attributes","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"tested_attributes"]}}],"holds":{"text":"c in system.fairness.tested_attributes","tree":{"op":"in","args":[{"op":"id","args":["c"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"tested_attributes"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null},{"id":"explained","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.fairness.untested_attributes","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"untested_attributes"]}},{"text":"system.fairness.untested","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"untested"]}}],"holds":{"text":"c in system.fairness.untested_attributes","tree":{"op":"in","args":[{"op":"id","args":["c"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"untested_attributes"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"For a protected characteristic there are neither results by group nor a reason why there are none.","remedy":"Report selection or error rates by sex, race, age and disability, or list what could not be tested and say why.","snippet":"fairness:\\n  tested_attributes: [<attributes>]\\n  untested_attributes: [<attributes>]\\n  untested: <why they could not be tested>\\n"},{"id":"report","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.fairness.report","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"report"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No report with results by group is linked.","remedy":null,"snippet":"fairness:\\n  report:\\n    url: <address of the report>\\n    date: <YYYY-MM-DD>\\n"},{"id":"proxies","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.fairness.proxies_reviewed","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"proxies_reviewed"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say how features that stand in for a protected characteristic were reviewed.","remedy":null,"snippet":"fairness:\\n  proxies_reviewed: <which features were examined and what was done>\\n"},{"id":"disparity","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"!system.fairness.unmitigated_disparity","tree":{"op":"!_","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"unmitigated_disparity"]}]}},"never":null,"any":[],"from":[],"severity":[{"is":"error","if":null}],"notApplicable":"refused","reason":null,"finding":"A disparity between groups is declared as known and not mitigated.","remedy":"Mitigate the disparity and report the new results. If it is held to be justified, have that decided by people and recorded; no numeric threshold settles it in the United Kingdom.","snippet":"fairness:\\n  justification: <aim, and why nothing less would do>\\n"}],"controls":["fair.group-metrics","fair.legal-attributes","fair.mitigation"],"leavesToHumans":"Whether a difference amounts to discrimination and whether it can be justified. No ratio between groups settles that in Great Britain; thresholds of other countries do not carry over.","finding":"The system decides about people in Great Britain, and the tests for discrimination are not fully declared.","remedy":"Add results by group, the review of proxies and the report; say what could not be tested and why.","snippet":"fairness:\\n  report:\\n    url: <address of the report>\\n    date: <YYYY-MM-DD>\\n  tested_attributes: [<attributes>]\\n  untested_attributes: [<attributes>]\\n  untested: <why they could not be tested>\\n  proxies_reviewed: <which features were examined and what was done>\\n","supersedes":[],"file":"policies/uk/rules/uk-eqa-discrimination-testing.yml"},{"id":"uk-gdpr-adm-safeguards","jurisdiction":"uk","pack":"uk","kind":"duty","subject":"system","title":"Safeguards for significant decisions without meaningful human involvement","source":{"instrument":"uk-gdpr","provision":"Arts 22A, 22C(1)-(2), 12, 12A","url":"https://www.legislation.gov.uk/ukpga/2025/18","force":"law","certainty":{"text":"secondary","date":"primary"}},"when":{"text":"uk_data_protection && solely_automated","tree":{"op":"&&","args":[{"op":"id","args":["uk_data_protection"]},{"op":"id","args":["solely_automated"]}]}},"from":[{"on":"2026-02-05","if":null,"confirmed":true,"note":"Before 5 February 2026 Article 22 stood in its earlier form; from that day Articles 22A to 22D stand in its place."}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"decision-notice","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.redress.decision_notice","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"redress"]},"decision_notice"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No information about the decision taken is linked for the persons concerned.","remedy":"Link the notice that tells a person about the decision in the case; a general privacy notice is not that.","snippet":null},{"id":"representations","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.redress.representations","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"redress"]},"representations"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No way for the persons concerned to make representations is linked.","remedy":null,"snippet":null},{"id":"human-intervention","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.redress.human_intervention_owner","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"redress"]},"human_intervention_owner"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No role is named from which a person can obtain human intervention.","remedy":"Name the role that looks at the case when a person asks; spot checks do not do that.","snippet":null},{"id":"contest","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.redress.contest","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"redress"]},"contest"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No way to contest the decision is linked.","remedy":null,"snippet":null},{"id":"one-month","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"system.redress.response_days <= one_month_days","tree":{"op":"<=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"redress"]},"response_days"]},{"op":"id","args":["one_month_days"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Requests are answered later than within a month.","remedy":"Declare within how many days a request is answered; two more months are open for complex cases only.","snippet":"redress:\\n  response_days: <days>\\n"}],"controls":["tr.contest","tr.ai-notice","ho.design"],"leavesToHumans":"Which organisation takes the decision and owes the safeguards, whether the routes work, and whether Part 3 of the Data Protection Act 2018 applies in their place because the decision is one of law enforcement.","finding":"Significant decisions about people are taken without meaningful human involvement, and a safeguard for them is not declared.","remedy":"Declare all four routes: notice of the decision, representations, human intervention, contest. Or put a person who can and may decide otherwise in every case.","snippet":"redress:\\n  decision_notice:\\n    url: <address of the notice>\\n  representations:\\n    url: <address of the form>\\n  human_intervention_owner: <role>\\n  contest:\\n    url: <address of the procedure>\\n  response_days: <days>\\n","supersedes":[],"file":"policies/uk/rules/uk-gdpr-adm-safeguards.yml"},{"id":"uk-gdpr-adm-transparency","jurisdiction":"uk","pack":"uk","kind":"duty","subject":"system","title":"Telling people beforehand about automated decisions","source":{"instrument":"uk-gdpr","provision":"Arts 13(2)(f), 14(2)(g), 15(1)(h)","url":"https://www.legislation.gov.uk/eur/2016/679","force":"law","certainty":{"text":"memory","date":"secondary"}},"when":{"text":"uk_data_protection && solely_automated","tree":{"op":"&&","args":[{"op":"id","args":["uk_data_protection"]},{"op":"id","args":["solely_automated"]}]}},"from":[{"on":"2018-05-25","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"privacy-notice","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.disclosure.privacy_notice","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"disclosure"]},"privacy_notice"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No privacy notice is linked that says that decisions are automated.","remedy":null,"snippet":null},{"id":"logic","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.decision.logic_summary","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"logic_summary"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The logic of the automated decision is not summarised.","remedy":null,"snippet":null},{"id":"consequences","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.decision.consequences","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"consequences"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"What the automated decision means for the person is not described.","remedy":null,"snippet":null}],"controls":["tr.ai-notice","tr.explanation"],"leavesToHumans":"Whether notice and summary are plain and meaningful to those who read them.","finding":"Significant decisions are automated, and part of what people must be told beforehand is not declared.","remedy":"Add a summary of the logic and of the consequences in plain words, and link the notice that carries them.","snippet":"decision:\\n  logic_summary: <what is weighed and how it leads to the outcome>\\n  consequences: <what the outcome means for the person>\\ndisclosure:\\n  privacy_notice:\\n    url: <address of the notice>\\n    date: <YYYY-MM-DD>\\n","supersedes":[],"file":"policies/uk/rules/uk-gdpr-adm-transparency.yml"},{"id":"uk-gdpr-dpia","jurisdiction":"uk","pack":"uk","kind":"duty","subject":"system","title":"Data protection impact assessment","source":{"instrument":"uk-gdpr","provision":"Arts 35(1), 35(3), 35(7), 36","url":"https://www.legislation.gov.uk/eur/2016/679","force":"law","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"uk_data_protection && any_personal && dpia_needed","tree":{"op":"&&","args":[{"op":"id","args":["uk_data_protection"]},{"op":"id","args":["any_personal"]},{"op":"id","args":["dpia_needed"]}]}},"from":[{"on":"2018-05-25","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":{"text":"any_personal_controlled","tree":{"op":"id","args":["any_personal_controlled"]}}},{"is":"warning","if":null}],"requires":[{"id":"assessment","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.dpia.url","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"dpia"]},"url"]}},{"text":"system.dpia.date","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"dpia"]},"date"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null},{"id":"consultation","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"system.dpia.residual_risk != \'high\' || system.dpia.authority_consulted","tree":{"op":"||","args":[{"op":"!=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"dpia"]},"residual_risk"]},{"op":"value","args":["high"]}]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"dpia"]},"authority_consulted"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"A high risk remains and the supervisory authority was not consulted.","remedy":"Consult the Information Commissioner\'s Office before the processing begins, or reduce the risk; then record both.","snippet":"dpia:\\n  residual_risk: <low | medium | high>\\n  authority_consulted: <true | false>\\n"},{"id":"current","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"models.all(m, m.version_date <= system.dpia.date)","tree":{"op":"rcall","args":["all",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"<=","args":[{"op":".","args":[{"op":"id","args":["m"]},"version_date"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"dpia"]},"date"]}]}]}},"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"The assessment is older than the version of a model that the system is built on.","remedy":"Go through the assessment again for the new version and record the day on which that was done.","snippet":null}],"controls":["priv.dpia","gov.impact"],"leavesToHumans":"Whether the assessment was made before processing began, and whether it is sound; a minor version may need no new one.","finding":"The system uses personal data in a way that calls for an impact assessment, and none with a date is linked.","remedy":"Link the assessment with its day, record the risk that remains, and describe the human part and the trade-offs in it.","snippet":"dpia:\\n  url: <address of the assessment>\\n  date: <YYYY-MM-DD>\\n  version: <version>\\n  owner: <role>\\n  residual_risk: <low | medium | high>\\n  authority_consulted: <true | false>\\n","supersedes":[],"file":"policies/uk/rules/uk-gdpr-dpia.yml"},{"id":"uk-gdpr-human-involvement-claim","jurisdiction":"uk","pack":"uk","kind":"duty","subject":"system","title":"Evidence that human involvement is meaningful","source":{"instrument":"uk-gdpr","provision":"Art. 22A(1)(a), (2)","url":"https://www.legislation.gov.uk/ukpga/2025/18","force":"law","certainty":{"text":"secondary","date":"primary"}},"when":{"text":"uk_data_protection && significant_decision && system.decision.human_involvement == \'meaningful\'","tree":{"op":"&&","args":[{"op":"id","args":["uk_data_protection"]},{"op":"id","args":["significant_decision"]},{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"human_involvement"]},{"op":"value","args":["meaningful"]}]}]}},"from":[{"on":"2026-02-05","if":null,"confirmed":true,"note":"The criteria come from the ICO\'s draft guidance of 31 March 2026; the final text was announced for winter 2026."}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"timing","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.oversight.timing","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"timing"]}}],"holds":null,"never":{"text":"system.oversight.timing == \'after-effect\'","tree":{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"timing"]},{"op":"value","args":["after-effect"]}]}},"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The review is not declared to take place before the decision takes effect.","remedy":"Declare the review before the effect. A review afterwards is a safeguard: then declare the involvement as token and meet Article 22C.","snippet":null},{"id":"coverage","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.oversight.coverage","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"coverage"]}}],"holds":null,"never":{"text":"system.oversight.coverage == \'sample\'","tree":{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"coverage"]},{"op":"value","args":["sample"]}]}},"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The review is not declared to cover every decision.","remedy":"Declare that every decision is reviewed. If only samples are, declare the involvement as token and meet Article 22C.","snippet":null},{"id":"authority","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.oversight.authority","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"authority"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say what the reviewer is entitled to change.","remedy":null,"snippet":null},{"id":"training","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.oversight.training","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"training"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No training of the reviewers is linked.","remedy":null,"snippet":null},{"id":"data-access","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.oversight.data_access","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"data_access"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say which data the reviewer sees.","remedy":null,"snippet":null},{"id":"record","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.oversight.log","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"log"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No record of the reviews is linked.","remedy":null,"snippet":null}],"controls":["ho.design","ho.competence"],"leavesToHumans":"Whether the reviewers really decide, how often they depart from the output, and what part profiling plays in the decision.","finding":"Meaningful human involvement is declared, and part of the evidence for it is not.","remedy":"Complete the oversight block, or declare the involvement as token and meet Article 22C.","snippet":"oversight:\\n  timing: <before-effect | after-effect>\\n  coverage: <all | sample>\\n  authority: <what the reviewer may change>\\n  training:\\n    url: <address of the training record>\\n  data_access: <what the reviewer sees>\\n  log:\\n    url: <address of the record of reviews>\\n","supersedes":[],"file":"policies/uk/rules/uk-gdpr-human-involvement-claim.yml"},{"id":"uk-gdpr-lawful-basis","jurisdiction":"uk","pack":"uk","kind":"duty","subject":"dataset","title":"A lawful basis for each phase in which personal data is used","source":{"instrument":"uk-gdpr","provision":"Arts 5(1)(a), 5(2), 6","url":"https://www.legislation.gov.uk/eur/2016/679","force":"law","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"dataset_controlled","tree":{"op":"id","args":["dataset_controlled"]}},"from":[{"on":"2018-05-25","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"phases","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"dataset.phases != []","tree":{"op":"!=","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]},{"op":"list","args":[]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The dataset holds personal data and names no phase in which it is used.","remedy":"Name the phases in which the data is used, then the basis for each.","snippet":null},{"id":"per-phase","each":{"kind":"expression","condition":{"text":"dataset.phases","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]}}},"as":"p","if":null,"when":null,"declared":[{"text":"dataset.basis.uk[p]","tree":{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"basis"]},"uk"]},{"op":"id","args":["p"]}]}}],"holds":{"text":"dataset.basis.uk[p] != \'recognised-legitimate-interest\' || as_of >= recognised_interest_from","tree":{"op":"||","args":[{"op":"!=","args":[{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"basis"]},"uk"]},{"op":"id","args":["p"]}]},{"op":"value","args":["recognised-legitimate-interest"]}]},{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"id","args":["recognised_interest_from"]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"A phase in which this personal data is used has no lawful basis declared, or one that was not yet available.","remedy":"Declare one basis for each phase; the basis of live operation does not carry over to training. A recognised legitimate interest can be relied on from 5 February 2026.","snippet":null},{"id":"balancing-test","each":null,"as":null,"if":null,"when":{"text":"dataset.phases.exists(p, dataset.basis.uk[p] == \'legitimate-interests\')","tree":{"op":"rcall","args":["exists",{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]},{"op":"id","args":["p"]},{"op":"==","args":[{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"basis"]},"uk"]},{"op":"id","args":["p"]}]},{"op":"value","args":["legitimate-interests"]}]}]}},"declared":[{"text":"dataset.basis_assessment","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"basis_assessment"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Legitimate interests are relied on and no balancing test is linked.","remedy":"Link the assessment that weighs the interest against those of the persons concerned.","snippet":"basis_assessment:\\n  url: <address of the assessment>\\n  date: <YYYY-MM-DD>\\n"}],"controls":["priv.personal-data"],"leavesToHumans":"Whether the basis fits the purpose, and whether the balancing test holds.","finding":"The dataset holds personal data and does not name a lawful basis for every phase in which it is used.","remedy":"Add one of the seven bases of Article 6 for each phase, and link the balancing test where it is legitimate interests.","snippet":"basis:\\n  uk:\\n    <phase>: <basis>\\n","supersedes":[],"file":"policies/uk/rules/uk-gdpr-lawful-basis.yml"},{"id":"uk-gdpr-scraped-personal-data","jurisdiction":"uk","pack":"uk","kind":"duty","subject":"dataset","title":"Safeguards for personal data scraped from the web for development","source":{"instrument":"uk-gdpr","provision":"Arts 6(1)(f), 14","url":"https://www.legislation.gov.uk/eur/2016/679","force":"law","certainty":{"text":"memory","date":"secondary"}},"when":{"text":"dataset_controlled && dataset_develops && \'web-crawl\' in dataset.sources","tree":{"op":"&&","args":[{"op":"id","args":["dataset_controlled"]},{"op":"id","args":["dataset_develops"]},{"op":"in","args":[{"op":"value","args":["web-crawl"]},{"op":".","args":[{"op":"id","args":["dataset"]},"sources"]}]}]}},"from":[{"on":"2018-05-25","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"balancing-test","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.basis_assessment","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"basis_assessment"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No assessment of purpose, necessity and balance is linked for the scraped personal data.","remedy":null,"snippet":null},{"id":"alternatives","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.scraping.alternatives","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"scraping"]},"alternatives"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say which alternatives to scraping were considered.","remedy":null,"snippet":null},{"id":"public-notice","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.scraping.public_notice","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"scraping"]},"public_notice"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No public notice to the persons whose data was scraped is linked.","remedy":null,"snippet":null},{"id":"erasure","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.scraping.erasure","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"scraping"]},"erasure"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No way to object or to have scraped data erased is linked.","remedy":null,"snippet":null},{"id":"excluded-sources","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.scraping.excluded_sources","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"scraping"]},"excluded_sources"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say which sensitive sites and categories were left out.","remedy":null,"snippet":null}],"controls":["priv.personal-data","priv.rights-retention","data.sources"],"leavesToHumans":"Whether legitimate interests can carry the collection, and whether the notice reaches the persons.","finding":"Personal data scraped from the web is used for development, and safeguards for it are not declared.","remedy":"Publish the notice, link the three-part assessment and the way to object, say what was excluded and why nothing less would do; or drop the source.","snippet":"basis_assessment:\\n  url: <address of the assessment>\\n  date: <YYYY-MM-DD>\\nscraping:\\n  alternatives: <what else was considered and why it would not do>\\n  public_notice:\\n    url: <address of the notice>\\n    date: <YYYY-MM-DD>\\n  erasure:\\n    url: <address of the request form>\\n  excluded_sources: <sites and categories left out>\\n","supersedes":[],"file":"policies/uk/rules/uk-gdpr-scraped-personal-data.yml"},{"id":"uk-p2-model-card-baseline","jurisdiction":"uk","pack":"uk","kind":"duty","subject":"model","title":"What a model card says at least","source":{"instrument":"white-paper","provision":"Principle 2, appropriate transparency and explainability","url":"https://www.gov.uk/government/publications/ai-regulation-a-pro-innovation-approach","force":"guidance","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"model_in_uk","tree":{"op":"id","args":["model_in_uk"]}},"from":[{"on":"2023-03-29","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"intended-use","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.card.intended_use","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"card"]},"intended_use"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The model card does not say what the model is meant for.","remedy":"Add a section on intended use: for what, for whom, in which setting.","snippet":"## Intended use\\n\\n<for what, for whom, in which setting>\\n"},{"id":"out-of-scope","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.card.out_of_scope_use","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"card"]},"out_of_scope_use"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The model card does not say which uses are out of scope.","remedy":"Add a section on uses that are out of scope.","snippet":"## Out-of-scope use\\n\\n<uses for which the model is not meant>\\n"},{"id":"training-data","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.card.training_data","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"card"]},"training_data"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"The model card does not summarise the training data.","remedy":"Add a summary of the training data; where a supplier does not disclose it, say so with `not_applicable` and the reason.","snippet":"## Training data\\n\\n<sources, period, how it was collected>\\n"},{"id":"results","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":null,"never":null,"any":[{"id":"metrics","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.evaluation.metrics","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"evaluation"]},"metrics"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null},{"id":"section","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.card.evaluation","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"card"]},"evaluation"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The model card reports no results of an evaluation.","remedy":"Add the results with metric, test set and value.","snippet":"## Evaluation\\n\\n<metric, test set, value, conditions>\\n"},{"id":"limitations","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.card.limitations","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"card"]},"limitations"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The model card does not describe limitations.","remedy":"Add a section on known limitations and failure modes.","snippet":"## Limitations\\n\\n<known limits and failure modes>\\n"},{"id":"version","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.version","tree":{"op":".","args":[{"op":"id","args":["model"]},"version"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The model card names no version.","remedy":"Name the version that the card describes.","snippet":"version: <version>\\n"},{"id":"contact","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":null,"never":null,"any":[{"id":"model","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.contact","tree":{"op":".","args":[{"op":"id","args":["model"]},"contact"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null},{"id":"organisation","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"org.contact","tree":{"op":".","args":[{"op":"id","args":["org"]},"contact"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The model card names nobody to ask.","remedy":"Name a contact for questions about the model.","snippet":"contact: <address or role>\\n"}],"controls":["id.intended-use","id.prohibited-use","id.model-identity","id.provider-contact","data.sources","eval.performance","tr.limitations"],"leavesToHumans":"Whether the descriptions are true and clear enough for those who rely on them.","finding":"The model card leaves out part of what its readers need.","remedy":"Complete the card: intended use, uses out of scope, training data, results, limitations, version, contact.","snippet":"## Intended use\\n\\n<for what, for whom, in which setting>\\n\\n## Limitations\\n\\n<known limits and failure modes>\\n","supersedes":[],"file":"policies/uk/rules/uk-p2-model-card-baseline.yml"},{"id":"uk-recruit-dsit-assurance","jurisdiction":"uk","pack":"uk","kind":"duty","subject":"system","title":"Assurance mechanisms for recruitment tools","source":{"instrument":"dsit-recruitment","provision":"Assurance mechanisms by stage of adoption","url":"https://www.gov.uk/government/publications/responsible-ai-in-recruitment-guide","force":"guidance","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"uk_market && \'recruitment\' in system.uses && system.phase != \'retired\'","tree":{"op":"&&","args":[{"op":"id","args":["uk_market"]},{"op":"in","args":[{"op":"value","args":["recruitment"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]},{"op":"!=","args":[{"op":".","args":[{"op":"id","args":["system"]},"phase"]},{"op":"value","args":["retired"]}]}]}},"from":[{"on":"2024-03-25","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"planned","each":{"kind":"entries","entries":[{"id":"governance-framework","from":[]},{"id":"algorithmic-impact-assessment","from":[]},{"id":"equality-impact-assessment","from":[]},{"id":"data-protection-impact-assessment","from":[]}]},"as":"k","if":null,"when":null,"declared":[{"text":"system.assurance[k]","tree":{"op":"[]","args":[{"op":".","args":[{"op":"id","args":["system"]},"assurance"]},{"op":"id","args":["k"]}]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"An assurance mechanism that belongs before procurement or building is not declared.","remedy":null,"snippet":null},{"id":"tested","each":{"kind":"entries","entries":[{"id":"bias-audit","from":[]},{"id":"performance-testing","from":[]},{"id":"risk-assessment","from":[]},{"id":"model-card","from":[]},{"id":"training","from":[]},{"id":"transparency","from":[]}]},"as":"k","if":null,"when":{"text":"system.phase != \'research\'","tree":{"op":"!=","args":[{"op":".","args":[{"op":"id","args":["system"]},"phase"]},{"op":"value","args":["research"]}]}},"declared":[{"text":"system.assurance[k]","tree":{"op":"[]","args":[{"op":".","args":[{"op":"id","args":["system"]},"assurance"]},{"op":"id","args":["k"]}]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"An assurance mechanism that belongs before deployment is not declared.","remedy":null,"snippet":null},{"id":"in-use","each":{"kind":"entries","entries":[{"id":"user-feedback","from":[]}]},"as":"k","if":null,"when":{"text":"system.phase in [\'pilot\', \'production\']","tree":{"op":"in","args":[{"op":".","args":[{"op":"id","args":["system"]},"phase"]},{"op":"list","args":[{"op":"value","args":["pilot"]},{"op":"value","args":["production"]}]}]}},"declared":[{"text":"system.assurance[k]","tree":{"op":"[]","args":[{"op":".","args":[{"op":"id","args":["system"]},"assurance"]},{"op":"id","args":["k"]}]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"An assurance mechanism that belongs to live operation is not declared.","remedy":null,"snippet":null}],"controls":["gov.impact","gov.policy","fair.group-metrics","eval.performance","gov.risk-register","ho.competence","mon.post-deployment"],"leavesToHumans":"Which of the mechanisms suit the tool, and whether they were carried out well.","finding":"The system is used in recruitment, and mechanisms that the guide names for its phase are not declared.","remedy":"Link a document for each mechanism, or say with `not_applicable` and a reason why it is not used.","snippet":"assurance:\\n  <mechanism>:\\n    url: <address of the document>\\n    date: <YYYY-MM-DD>\\n","supersedes":[],"file":"policies/uk/rules/uk-recruit-dsit-assurance.yml"},{"id":"uk-recruit-ico-audit","jurisdiction":"uk","pack":"uk","kind":"duty","subject":"system","title":"What the data protection regulator asks of recruitment tools","source":{"instrument":"ico-recruitment","provision":"Recommendations of the audit report of 6 November 2024; expectations of the report of 31 March 2026","url":"https://ico.org.uk","force":"guidance","certainty":{"text":"memory","date":"secondary"}},"when":{"text":"uk_data_protection && \'recruitment\' in system.uses && any_personal","tree":{"op":"&&","args":[{"op":"id","args":["uk_data_protection"]},{"op":"in","args":[{"op":"value","args":["recruitment"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]},{"op":"id","args":["any_personal"]}]}},"from":[{"on":"2024-11-06","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"no-inference","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"!system.recruitment.infers_protected_attributes","tree":{"op":"!_","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"recruitment"]},"infers_protected_attributes"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The system is declared to filter by, or to infer, protected characteristics of candidates.","remedy":"Remove the filter or the inference; collect such data from candidates themselves where it is needed for monitoring.","snippet":"recruitment:\\n  infers_protected_attributes: <true | false>\\n"},{"id":"job-related","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"system.recruitment.job_related_inputs","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"recruitment"]},"job_related_inputs"]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The system is declared to use data about candidates that is not related to the job.","remedy":"Limit what is collected and used to what the post calls for.","snippet":"recruitment:\\n  job_related_inputs: <true | false>\\n"},{"id":"candidate-notice","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.disclosure.candidate_notice","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"disclosure"]},"candidate_notice"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No notice is linked that tells candidates how AI is used on their application.","remedy":null,"snippet":"disclosure:\\n  candidate_notice:\\n    url: <address of the notice>\\n"},{"id":"vendor-instructions","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.recruitment.vendor_instructions","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"recruitment"]},"vendor_instructions"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"No written processing instructions to the vendor of the tool are linked.","remedy":"Link the instructions; where no vendor processes candidate data, say so with `not_applicable` and the reason.","snippet":"recruitment:\\n  vendor_instructions:\\n    url: <address of the instructions>\\n"},{"id":"contest","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":null,"never":null,"any":[{"id":"appeal","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.recruitment.appeal","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"recruitment"]},"appeal"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null},{"id":"general","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.redress.contest","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"redress"]},"contest"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"from":[{"on":"2026-03-31","if":null,"confirmed":true,"note":null}],"severity":[],"notApplicable":"refused","reason":null,"finding":"No way for candidates to contest an outcome is linked.","remedy":null,"snippet":"recruitment:\\n  appeal:\\n    url: <address of the procedure>\\n"},{"id":"self-classification","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.recruitment.automated_decision_assessment","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"recruitment"]},"automated_decision_assessment"]}}],"holds":null,"never":null,"any":[],"from":[{"on":"2026-03-31","if":null,"confirmed":true,"note":null}],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not assess which stages of the process are automated decisions.","remedy":"Go through the stages and say for each whether a person decides; sifting out without a person\'s look is a decision.","snippet":"recruitment:\\n  automated_decision_assessment: <which stages are decided automatically, and why the others are not>\\n"}],"controls":["fair.legal-attributes","tr.ai-notice","tr.contest","gov.suppliers","priv.personal-data"],"leavesToHumans":"Whether the classification of the stages holds, and whether candidates understand what they are told.","finding":"A recruitment tool uses personal data, and part of what the regulator asks of such tools is not declared.","remedy":"Complete the recruitment block and link the notice to candidates.","snippet":"recruitment:\\n  infers_protected_attributes: <true | false>\\n  job_related_inputs: <true | false>\\n  vendor_instructions:\\n    url: <address of the instructions>\\n  automated_decision_assessment: <which stages are decided automatically, and why the others are not>\\n  appeal:\\n    url: <address of the procedure>\\ndisclosure:\\n  candidate_notice:\\n    url: <address of the notice>\\n","supersedes":[],"file":"policies/uk/rules/uk-recruit-ico-audit.yml"}],"profiles":{},"origin":"built-in","digest":"75e11a843a3ca94657de686271af6760c15f03e9ea999e1cf02a41960831623a"},{"id":"sg","jurisdiction":"sg","title":"Singapore","version":"0.1.0","reviewedOn":"2026-11-23","instruments":[{"title":"Personal Data Protection Act 2012","issuer":"Parliament of Singapore; supervised by the Personal Data Protection Commission","force":"law","url":"https://sso.agc.gov.sg/Act/PDPA2012","date":"2022-10-01","sources":[{"key":"PDPA","class":"memory"}],"id":"pdpa"},{"title":"Advisory Guidelines on Use of Personal Data in Generative AI","issuer":"Personal Data Protection Commission","force":"guidance","url":"https://www.pdpc.gov.sg/organisations/regulations-decisions/public-consultations/public-consultation-on-the-proposed-advisory-guidelines-on-use-of-personal-data-in-generative-ai","date":"2026-07-20","sources":[{"key":"GENAI","class":"secondary"}],"id":"genai-guidelines"},{"title":"Copyright Act 2021","issuer":"Parliament of Singapore; administered by the Intellectual Property Office of Singapore","force":"law","url":"https://sso.agc.gov.sg/Act/CA2021","date":"2021-11-21","sources":[{"key":"CA","class":"primary"}],"id":"copyright-act"},{"title":"Workplace Fairness Act 2025 (passed, not commenced)","issuer":"Parliament of Singapore; administered by the Ministry of Manpower","force":"law","url":"https://sso.agc.gov.sg/Bills-Supp/50-2024/Published/20241112","date":"2025-01-08","sources":[{"key":"WFA","class":"secondary"}],"id":"workplace-fairness-act"},{"title":"Tripartite Guidelines on Fair Employment Practices, with the note on AI in hiring","issuer":"Ministry of Manpower; Tripartite Alliance for Fair and Progressive Employment Practices","force":"guidance","url":"https://www.tal.sg/tafep/resources/articles/2025/fair-hiring-first-ai-second","date":"2025-10-20","sources":[{"key":"TGFEP","class":"primary"}],"id":"fair-employment-guidelines"},{"title":"AI Verify Testing Framework","issuer":"Infocomm Media Development Authority; AI Verify Foundation","force":"voluntary","url":"https://aiverifyfoundation.sg/what-is-ai-verify/","date":"2022-05-25","sources":[{"key":"AIV","class":"primary"}],"id":"ai-verify"},{"title":"Model AI Governance Framework for Generative AI","issuer":"Infocomm Media Development Authority; AI Verify Foundation","force":"voluntary","url":"https://aiverifyfoundation.sg","date":"2024-05-30","sources":[{"key":"MGFG","class":"primary"}],"id":"genai-framework"}],"definitions":{"system_here":{"text":"system.markets.sg.offered || system.markets.sg.output_used","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"sg"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"sg"]},"output_used"]}]}},"offered_here":{"text":"systems.exists(s, s.markets.sg.offered || s.markets.sg.output_used) || models.exists(m, m.markets.sg.offered || m.markets.sg.output_used)","tree":{"op":"||","args":[{"op":"rcall","args":["exists",{"op":"id","args":["systems"]},{"op":"id","args":["s"]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"sg"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"sg"]},"output_used"]}]}]},{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"markets"]},"sg"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"markets"]},"sg"]},"output_used"]}]}]}]}},"model_here":{"text":"model.markets.sg.offered || model.markets.sg.output_used || systems.exists(s, s.markets.sg.offered || s.markets.sg.output_used)","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"markets"]},"sg"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"markets"]},"sg"]},"output_used"]},{"op":"rcall","args":["exists",{"op":"id","args":["systems"]},{"op":"id","args":["s"]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"sg"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"sg"]},"output_used"]}]}]}]}},"data_here":{"text":"\'sg\' in org.established || \'sg\' in dataset.subjects_in || offered_here","tree":{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["sg"]},{"op":".","args":[{"op":"id","args":["org"]},"established"]}]},{"op":"in","args":[{"op":"value","args":["sg"]},{"op":".","args":[{"op":"id","args":["dataset"]},"subjects_in"]}]},{"op":"id","args":["offered_here"]}]}},"works_here":{"text":"\'sg\' in org.established || models.exists(m, \'sg\' in m.training.locations) || offered_here","tree":{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["sg"]},{"op":".","args":[{"op":"id","args":["org"]},"established"]}]},{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"in","args":[{"op":"value","args":["sg"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"training"]},"locations"]}]}]},{"op":"id","args":["offered_here"]}]}},"public_agency":{"text":"overlap(org.kinds, public_kinds) && org.sg.public_agency","tree":{"op":"&&","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["org"]},"kinds"]},{"op":"id","args":["public_kinds"]}]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["org"]},"sg"]},"public_agency"]}]}},"pdpa_duties":{"text":"data_here && dataset.personal && dataset.role != \'processor\' && !public_agency","tree":{"op":"&&","args":[{"op":"id","args":["data_here"]},{"op":".","args":[{"op":"id","args":["dataset"]},"personal"]},{"op":"!=","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"role"]},{"op":"value","args":["processor"]}]},{"op":"!_","args":[{"op":"id","args":["public_agency"]}]}]}},"fully_licensed":{"text":"size(dataset.copyright_basis) > 0 && dataset.copyright_basis.all(b, b in [\'licence\', \'public-domain\', \'own\'])","tree":{"op":"&&","args":[{"op":">","args":[{"op":"call","args":["size",{"op":".","args":[{"op":"id","args":["dataset"]},"copyright_basis"]}]},{"op":"value","args":[0]}]},{"op":"rcall","args":["all",{"op":".","args":[{"op":"id","args":["dataset"]},"copyright_basis"]},{"op":"id","args":["b"]},{"op":"in","args":[{"op":"id","args":["b"]},{"op":"list","args":[{"op":"value","args":["licence"]},{"op":"value","args":["public-domain"]},{"op":"value","args":["own"]}]}]}]}]}},"generative":{"text":"overlap(system.kinds, generative_kinds)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"kinds"]},{"op":"id","args":["generative_kinds"]}]}},"traditional":{"text":"overlap(system.kinds, traditional_kinds)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"kinds"]},{"op":"id","args":["traditional_kinds"]}]}},"committed_to_ai_verify":{"text":"\'ai-verify\' in org.commitments","tree":{"op":"in","args":[{"op":"value","args":["ai-verify"]},{"op":".","args":[{"op":"id","args":["org"]},"commitments"]}]}}},"tables":{"public_kinds":["central-government","local-government","public-law-body","law-enforcement"],"generative_kinds":["generative","language-model"],"traditional_kinds":["supervised","unsupervised","reinforcement"],"employment_uses":["recruitment","worker-management","task-allocation"],"media":["speech","audio","image","video","three-d"],"exceptions_of_2020":["business-improvement","legitimate-interests","deemed-notification"],"user_sources":["users","customers"],"notice_purposes":{"pretrain":["training"],"finetune":["training"],"validate":["training","evaluation"],"test":["training","evaluation"],"rag":["service","other"],"inference":["service","other"]},"wfa_characteristics":["age","nationality","sex","marital-status","pregnancy","caregiving-responsibilities","race","religion","language-ability","disability","mental-health-condition"],"wfa_names":{"age":["age","Age","AGE","dob","DOB"],"nationality":["citizenship","Citizenship"],"sex":["sex","Sex","SEX","gender","Gender"],"marital-status":["spouse","Spouse","married","Married"],"pregnancy":["maternity","Maternity"],"caregiving-responsibilities":["children","Children","dependants","dependents"],"race":["race","Race","RACE"],"religion":["faith","Faith"],"language-ability":["language","Language","languages","Languages"],"disability":["handicap","Handicap"],"mental-health-condition":[]},"wfa_name_parts":{"age":["birth_date","birthdate","birth_year","birthyear","date_of_birth","date of birth","year_of_birth","year of birth","applicant_age","applicant age","candidate_age","candidate age","person_age","age_group","age group","age_band","age band","age_years","age_in_years"],"nationality":["nationality","country_of_citizenship","passport","residency_status","work_pass_type","work_permit"],"sex":["gender","applicant_sex","applicant sex","candidate_sex","candidate sex","person_sex","sex_at_birth","sex_code"],"marital-status":["marital","marriage"],"pregnancy":["pregnan","maternity_leave"],"caregiving-responsibilities":["caregiv","childcare","number_of_children","num_children","parental_leave","family_responsib"],"race":["ethnic","applicant_race","applicant race","candidate_race","candidate race","person_race"],"religion":["religio"],"language-ability":["native_language","native language","mother_tongue","mother tongue","language_ability","language ability","language_proficiency","language proficiency","spoken_language"],"disability":["disabilit","disabled_person","special_needs"],"mental-health-condition":["mental_health","mental health","psychiatric","mental_illness"]},"attribute_of":{"age":"age","nationality":"nationality","sex":"sex","marital-status":"marital-status","pregnancy":"pregnancy","caregiving-responsibilities":"caregiving","race":"race","religion":"religion-belief","language-ability":"language","disability":"disability","mental-health-condition":"mental-health"}},"routes":[{"to":"pdpc","when":{"text":"system_here && datasets.exists(d, d.personal) && !public_agency","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":".","args":[{"op":"id","args":["d"]},"personal"]}]},{"op":"!_","args":[{"op":"id","args":["public_agency"]}]}]}},"why":"Personal data is used."},{"to":"govtech","when":{"text":"system_here && public_agency","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"id","args":["public_agency"]}]}},"why":"Public agencies follow the Government\'s own instruction manuals instead of the Personal Data Protection Act."},{"to":"mom-tafep","when":{"text":"system_here && overlap(system.uses, employment_uses)","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"uses"]},{"op":"id","args":["employment_uses"]}]}]}},"why":"It is used in hiring or at work."},{"to":"imda","when":{"text":"system_here && generative","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"id","args":["generative"]}]}},"why":"It generates content."},{"to":"ipos","when":{"text":"system_here && datasets.exists(d, d.third_party_works)","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":".","args":[{"op":"id","args":["d"]},"third_party_works"]}]}]}},"why":"It builds on works of third parties."},{"to":"mas","when":{"text":"system_here && \'financial-institution\' in org.kinds","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"in","args":[{"op":"value","args":["financial-institution"]},{"op":".","args":[{"op":"id","args":["org"]},"kinds"]}]}]}},"why":"The organisation is a financial institution."},{"to":"hsa","when":{"text":"system_here && overlap(system.product_regimes, [\'medical-device\', \'in-vitro-diagnostic\'])","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"product_regimes"]},{"op":"list","args":[{"op":"value","args":["medical-device"]},{"op":"value","args":["in-vitro-diagnostic"]}]}]}]}},"why":"It has a medical purpose."}],"rules":[{"id":"sg-aiv-checklist-present","jurisdiction":"sg","pack":"sg","kind":"duty","subject":"system","title":"AI Verify process checklist with its edition","source":{"instrument":"ai-verify","provision":"Process checklist, every process of the edition","url":"https://aiverifyfoundation.sg/what-is-ai-verify/","force":"voluntary","certainty":{"text":"primary","date":"secondary"}},"when":{"text":"system_here && committed_to_ai_verify","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"id","args":["committed_to_ai_verify"]}]}},"from":[{"on":"2022-05-25","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"notice","if":null}],"requires":[{"id":"edition","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.ai_verify.edition","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"ai_verify"]},"edition"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say which edition of the checklist was answered.","remedy":"Name the edition; process ids mean different things in each.","snippet":null},{"id":"checklist","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.ai_verify.checklist","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"ai_verify"]},"checklist"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No exported checklist is declared.","remedy":"Link the exported checklist.","snippet":null},{"id":"answered-2025","each":null,"as":null,"if":null,"when":{"text":"system.ai_verify.edition == \'generative-2025\'","tree":{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"ai_verify"]},"edition"]},{"op":"value","args":["generative-2025"]}]}},"declared":[{"text":"system.ai_verify.answered","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"ai_verify"]},"answered"]}}],"holds":{"text":"system.ai_verify.answered <= 112 && (system.ai_verify.answered >= 112 || (system.ai_verify.answered >= 104 && !traditional) || (system.ai_verify.answered >= 102 && !generative))","tree":{"op":"&&","args":[{"op":"<=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"ai_verify"]},"answered"]},{"op":"value","args":[112]}]},{"op":"||","args":[{"op":">=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"ai_verify"]},"answered"]},{"op":"value","args":[112]}]},{"op":"&&","args":[{"op":">=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"ai_verify"]},"answered"]},{"op":"value","args":[104]}]},{"op":"!_","args":[{"op":"id","args":["traditional"]}]}]},{"op":"&&","args":[{"op":">=","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"ai_verify"]},"answered"]},{"op":"value","args":[102]}]},{"op":"!_","args":[{"op":"id","args":["generative"]}]}]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The number of answered processes does not fit the 2025 edition (112, of which 104 concern generative and 102 concern traditional systems).","remedy":"Answer every process of the edition with Yes, No or Not applicable, or correct the edition.","snippet":null},{"id":"answered-toolkit","each":null,"as":null,"if":null,"when":{"text":"system.ai_verify.edition == \'toolkit-0.9.3\'","tree":{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"ai_verify"]},"edition"]},{"op":"value","args":["toolkit-0.9.3"]}]}},"declared":[{"text":"system.ai_verify.answered","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"ai_verify"]},"answered"]}}],"holds":{"text":"system.ai_verify.answered == 97","tree":{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"ai_verify"]},"answered"]},{"op":"value","args":[97]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The number of answered processes differs from the 97 of toolkit 0.9.3.","remedy":"Answer every process of the edition with Yes, No or Not applicable, or correct the edition.","snippet":null}],"controls":["conf.public-report","gov.risk-register"],"leavesToHumans":"Whether the answers are true and their elaborations adequate. AI Verify sets no pass mark and certifies nothing.","finding":"The organisation says that it uses AI Verify; the declaration of its process checklist is missing or does not add up.","remedy":"Declare the edition, the exported checklist and the number of processes answered.","snippet":"ai_verify:\\n  edition: <generative-2025-or-toolkit-0.9.3>\\n  checklist: { url: <https-address-of-the-export> }\\n  answered: <number-of-processes>\\n","supersedes":[],"file":"policies/sg/rules/sg-aiv-checklist-present.yml"},{"id":"sg-aiv-fairness-test","jurisdiction":"sg","pack":"sg","kind":"duty","subject":"system","title":"Group fairness tested with an AI Verify toolbox","source":{"instrument":"ai-verify","provision":"Processes 7.1.1, 7.5.1, 7.6.1","url":"https://aiverifyfoundation.sg/what-is-ai-verify/","force":"voluntary","certainty":{"text":"primary","date":"secondary"}},"when":{"text":"system_here && committed_to_ai_verify && traditional","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"id","args":["committed_to_ai_verify"]},{"op":"id","args":["traditional"]}]}},"from":[{"on":"2022-05-25","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"notice","if":null}],"requires":[{"id":"result","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.fairness.report","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"report"]}},{"text":"system.fairness.tested_attributes","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"tested_attributes"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No fairness result by group is declared.","remedy":"Link the result and name the attributes that it covers.","snippet":null},{"id":"toolbox","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.fairness.toolkit","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"toolkit"]}}],"holds":{"text":"system.fairness.toolkit in [\'ai-verify-classification\', \'ai-verify-regression\', \'veritas\']","tree":{"op":"in","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"toolkit"]},{"op":"list","args":[{"op":"value","args":["ai-verify-classification"]},{"op":"value","args":["ai-verify-regression"]},{"op":"value","args":["veritas"]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The result is not declared as coming from a toolbox of AI Verify.","remedy":"Run the classification or regression toolbox, or Veritas, on the declared features and name it.","snippet":null},{"id":"sensitive-features","each":{"kind":"expression","condition":{"text":"wfa_characteristics","tree":{"op":"id","args":["wfa_characteristics"]}}},"as":"k","if":{"text":"models.exists(m, m.features.exists(f, f in wfa_names[k] || mentions(f, wfa_name_parts[k])))","tree":{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"rcall","args":["exists",{"op":".","args":[{"op":"id","args":["m"]},"features"]},{"op":"id","args":["f"]},{"op":"||","args":[{"op":"in","args":[{"op":"id","args":["f"]},{"op":"[]","args":[{"op":"id","args":["wfa_names"]},{"op":"id","args":["k"]}]}]},{"op":"call","args":["mentions",{"op":"id","args":["f"]},{"op":"[]","args":[{"op":"id","args":["wfa_name_parts"]},{"op":"id","args":["k"]}]}]}]}]}]}},"when":null,"declared":[{"text":"system.fairness.tested_attributes","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"tested_attributes"]}}],"holds":{"text":"attribute_of[k] in system.fairness.tested_attributes","tree":{"op":"in","args":[{"op":"[]","args":[{"op":"id","args":["attribute_of"]},{"op":"id","args":["k"]}]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"tested_attributes"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"A model reads a feature that names a protected attribute for which no result by group is declared.","remedy":"Add that attribute to the sensitive features of the test.","snippet":null}],"controls":["fair.group-metrics","fair.legal-attributes"],"leavesToHumans":"Which metric fits the use, which groups are compared and what difference is acceptable; only Veritas reaches a conclusion of its own.","finding":"The organisation says that it uses AI Verify; a fairness test by group for this traditional system is not fully declared.","remedy":"Declare the report, the toolbox and the attributes tested.","snippet":"fairness:\\n  report: { url: <https-address-of-the-result> }\\n  tested_attributes: [<attributes>]\\n  toolkit: <ai-verify-classification>\\n","supersedes":[],"file":"policies/sg/rules/sg-aiv-fairness-test.yml"},{"id":"sg-aiv-model-card","jurisdiction":"sg","pack":"sg","kind":"duty","subject":"model","title":"Model card with what AI Verify asks it to say","source":{"instrument":"ai-verify","provision":"Processes 1.1.6, 1.2.1, 4.3.1, 6.3.1, 6.4.1, 1.7.2","url":"https://aiverifyfoundation.sg/what-is-ai-verify/","force":"voluntary","certainty":{"text":"primary","date":"secondary"}},"when":{"text":"model_here && committed_to_ai_verify","tree":{"op":"&&","args":[{"op":"id","args":["model_here"]},{"op":"id","args":["committed_to_ai_verify"]}]}},"from":[{"on":"2022-05-25","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"notice","if":null}],"requires":[{"id":"sections","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.card.intended_use","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"card"]},"intended_use"]}},{"text":"model.card.limitations","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"card"]},"limitations"]}},{"text":"model.card.risks","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"card"]},"risks"]}},{"text":"model.card.training_data","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"card"]},"training_data"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The card lacks its intended use, its limitations, its risks or where its training data comes from.","remedy":"Complete those sections and keep the card with the model.","snippet":null},{"id":"accuracy","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":null,"never":null,"any":[{"id":"metrics","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.evaluation.metrics","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"evaluation"]},"metrics"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null},{"id":"section","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.card.evaluation","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"card"]},"evaluation"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The card gives no measured result.","remedy":"State how the model was tested and with what result.","snippet":null},{"id":"red-team","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.card.safety","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"card"]},"safety"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"The card says nothing about safety tests or red-teaming.","remedy":"Describe them, or declare the section not applicable with the reason.","snippet":null}],"controls":["id.intended-use","tr.limitations","eval.performance","eval.red-team","data.sources"],"leavesToHumans":"Whether the sections are true, current and plain enough for their readers.","finding":"The organisation says that it uses AI Verify; parts of this model\'s card are missing.","remedy":"Complete the card and keep it with the model.","snippet":"card:\\n  intended_use: <what-the-model-is-for>\\n  limitations: <known-limits>\\n  risks: <risks-and-mitigation>\\n  training_data: <origin-of-the-data>\\n  evaluation: <tests-and-results>\\n  safety: <safety-tests-and-red-teaming>\\n","supersedes":[],"file":"policies/sg/rules/sg-aiv-model-card.yml"},{"id":"sg-aiv-provenance","jurisdiction":"sg","pack":"sg","kind":"duty","subject":"dataset","title":"Provenance record of the dataset","source":{"instrument":"ai-verify","provision":"Process 8.2.1","url":"https://aiverifyfoundation.sg/what-is-ai-verify/","force":"voluntary","certainty":{"text":"primary","date":"secondary"}},"when":{"text":"offered_here && committed_to_ai_verify","tree":{"op":"&&","args":[{"op":"id","args":["offered_here"]},{"op":"id","args":["committed_to_ai_verify"]}]}},"from":[{"on":"2022-05-25","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"notice","if":null}],"requires":[{"id":"collection","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.collection.method","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"collection"]},"method"]}},{"text":"dataset.collection.purpose","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"collection"]},"purpose"]}},{"text":"dataset.collection.period","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"collection"]},"period"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"It is not stated what was collected when, why and how.","remedy":"State period, purpose and method of collection.","snippet":null},{"id":"source","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.sources","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"sources"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The source of the data is not stated.","remedy":"Name the source; \\"unknown\\" is an answer if a risk note goes with it.","snippet":null},{"id":"labels","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.governance.labelling","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"governance"]},"labelling"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"It is not stated who labelled the data and how the labels were checked for bias.","remedy":"Describe labellers and checks, or declare it not applicable where nothing is labelled.","snippet":null},{"id":"transformations","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.governance.preparation","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"governance"]},"preparation"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"Transformations of the data, deletions and corrections among them, are not described.","remedy":"Describe them.","snippet":null},{"id":"unknown-origin","each":null,"as":null,"if":null,"when":{"text":"\'unknown\' in dataset.sources","tree":{"op":"in","args":[{"op":"value","args":["unknown"]},{"op":".","args":[{"op":"id","args":["dataset"]},"sources"]}]}},"declared":[{"text":"dataset.governance.unknown_origin_risk","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"governance"]},"unknown_origin_risk"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"Part of the data is of unknown origin and no risk note is declared.","remedy":"Write down what follows from not knowing the origin.","snippet":null}],"controls":["data.sources","data.preparation","data.quality"],"leavesToHumans":"Whether the record is true and detailed enough to rebuild the dataset.","finding":"The organisation says that it uses AI Verify; the provenance record of this dataset is incomplete.","remedy":"Fill the five parts of the record.","snippet":"sources: [<sources>]\\ncollection: { period: <from/to>, purpose: <why>, method: <how> }\\ngovernance:\\n  labelling: <who-and-how-checked>\\n  preparation: <transformations>\\n","supersedes":[],"file":"policies/sg/rules/sg-aiv-provenance.yml"},{"id":"sg-cda-lawful-access","jurisdiction":"sg","pack":"sg","kind":"duty","subject":"dataset","title":"Lawful access to the works that are analysed","source":{"instrument":"copyright-act","provision":"s 244(2)(d)","url":"https://sso.agc.gov.sg/Act/CA2021","force":"law","certainty":{"text":"primary","date":"primary"}},"when":{"text":"works_here && dataset.third_party_works && !fully_licensed","tree":{"op":"&&","args":[{"op":"id","args":["works_here"]},{"op":".","args":[{"op":"id","args":["dataset"]},"third_party_works"]},{"op":"!_","args":[{"op":"id","args":["fully_licensed"]}]}]}},"from":[{"on":"2021-11-21","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"lawful","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"dataset.access.lawful","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"access"]},"lawful"]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration says that access to the works was not lawful.","remedy":"Obtain the works again by lawful access, or leave them out.","snippet":null},{"id":"route","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"!(dataset.access.how in [\'paywall-circumvention\', \'terms-breach\'])","tree":{"op":"!_","args":[{"op":"in","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"access"]},"how"]},{"op":"list","args":[{"op":"value","args":["paywall-circumvention"]},{"op":"value","args":["terms-breach"]}]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The works were reached by getting round a paywall or in breach of the terms of access.","remedy":"Obtain the works again through a route that is open to you, or leave them out.","snippet":null},{"id":"consistent","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":null,"never":{"text":"dataset.access.lawful && dataset.access.how in [\'paywall-circumvention\', \'terms-breach\']","tree":{"op":"&&","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"access"]},"lawful"]},{"op":"in","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"access"]},"how"]},{"op":"list","args":[{"op":"value","args":["paywall-circumvention"]},{"op":"value","args":["terms-breach"]}]}]}]}},"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"Access is declared lawful and its route is declared as circumvention or breach of terms.","remedy":"Correct the one that is wrong.","snippet":null},{"id":"known-infringing-source","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"!dataset.access.infringing_source_known","tree":{"op":"!_","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"access"]},"infringing_source_known"]}]}},"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"A source is declared that is known to infringe; section 244(2)(e), whose wording this pack has not verified, speaks of such copies.","remedy":"Have the source reviewed, or leave it out.","snippet":null},{"id":"terms","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.access.terms","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"access"]},"terms"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[{"is":"notice","if":null}],"notApplicable":"accepted","reason":null,"finding":"The terms under which the works were reached are not declared.","remedy":"Link them with their date, or declare that there are none with the reason.","snippet":"access:\\n  terms: { url: <https-address-of-the-terms> }\\n"}],"controls":["cr.policy","data.sources"],"leavesToHumans":"Whether access was in fact lawful, whether a term that was breached is void, and whether the other conditions of the exception are met.","finding":"Works of third parties were copied without a licence and lawful access to them is not made out.","remedy":"Record how the works were reached; obtain again what was reached by circumvention or breach.","snippet":"access:\\n  lawful: <true-or-false>\\n  how: <open-account-or-subscription>\\n  terms: { url: <https-address-of-the-terms> }\\n","supersedes":[],"file":"policies/sg/rules/sg-cda-lawful-access.yml"},{"id":"sg-genai-specific-notice","jurisdiction":"sg","pack":"sg","kind":"duty","subject":"dataset","title":"AI-specific notice before user data trains a generative model","source":{"instrument":"genai-guidelines","provision":"paras 4.3-4.7 (on PDPA ss 14 and 20)","url":"https://www.pdpc.gov.sg/organisations/regulations-decisions/public-consultations/public-consultation-on-the-proposed-advisory-guidelines-on-use-of-personal-data-in-generative-ai","force":"guidance","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"pdpa_duties && overlap(dataset.sources, user_sources) && dataset.phases.exists(p, p in [\'pretrain\', \'finetune\'] && dataset.basis.sg[p] == \'consent\') && models.exists(m, overlap(m.kinds, generative_kinds))","tree":{"op":"&&","args":[{"op":"id","args":["pdpa_duties"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["dataset"]},"sources"]},{"op":"id","args":["user_sources"]}]},{"op":"rcall","args":["exists",{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]},{"op":"id","args":["p"]},{"op":"&&","args":[{"op":"in","args":[{"op":"id","args":["p"]},{"op":"list","args":[{"op":"value","args":["pretrain"]},{"op":"value","args":["finetune"]}]}]},{"op":"==","args":[{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"basis"]},"sg"]},{"op":"id","args":["p"]}]},{"op":"value","args":["consent"]}]}]}]},{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["m"]},"kinds"]},{"op":"id","args":["generative_kinds"]}]}]}]}},"from":[{"on":"2026-07-20","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"ai-specific","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.notice.url","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"notice"]},"url"]}}],"holds":{"text":"dataset.notice.ai_specific","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"notice"]},"ai_specific"]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No notice is declared that tells people their data trains a generative model; a general purpose such as product improvement is not enough.","remedy":"Publish a notice that says so; it may be layered or part of an existing policy.","snippet":"notice:\\n  url: <https-address-of-the-notice>\\n  ai_specific: <true-or-false>\\n"},{"id":"elements","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.notice.functions","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"notice"]},"functions"]}},{"text":"dataset.notice.data_types","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"notice"]},"data_types"]}},{"text":"dataset.notice.how_used","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"notice"]},"how_used"]}},{"text":"dataset.notice.how_to_decline","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"notice"]},"how_to_decline"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[{"is":"notice","if":null}],"notApplicable":"refused","reason":null,"finding":"The notice is not declared to explain functions, data types, manner of use and how to decline; the guidelines encourage all four as far as practicable.","remedy":"Say in the notice which functions need which data, how it is used and how to decline or withdraw.","snippet":"notice:\\n  functions: <functions-that-need-the-data>\\n  data_types: <types-of-data>\\n  how_used: <how-it-trains-the-model>\\n  how_to_decline: <how-to-decline-or-withdraw>\\n"}],"controls":["priv.personal-data","priv.rights-retention","tr.ai-notice"],"leavesToHumans":"Whether the notice is clear, and whether the four elements are given as far as practicable.","finding":"User data trains a generative model on the basis of consent and the AI-specific notice is not fully declared.","remedy":"Publish an AI-specific notice and declare its elements.","snippet":"notice:\\n  url: <https-address-of-the-notice>\\n  ai_specific: <true-or-false>\\n  functions: <functions-that-need-the-data>\\n  data_types: <types-of-data>\\n  how_used: <how-it-trains-the-model>\\n  how_to_decline: <how-to-decline-or-withdraw>\\n","supersedes":[],"file":"policies/sg/rules/sg-genai-specific-notice.yml"},{"id":"sg-mgfg-provenance","jurisdiction":"sg","pack":"sg","kind":"duty","subject":"system","title":"Provenance of generated media","source":{"instrument":"genai-framework","provision":"Dimension 7 (content provenance); AI Verify process 4.9.1","url":"https://aiverifyfoundation.sg","force":"voluntary","certainty":{"text":"primary","date":"primary"}},"when":{"text":"system_here && overlap(system.outputs, media)","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"outputs"]},{"op":"id","args":["media"]}]}]}},"from":[{"on":"2024-05-30","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"notice","if":null}],"requires":[{"id":"method","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.provenance_marks","tree":{"op":".","args":[{"op":"id","args":["system"]},"provenance_marks"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"controls":["tr.content-marking"],"leavesToHumans":"Whether the mark survives ordinary handling and reaches those who see the content.","finding":"The system generates speech, audio, images, video or three-dimensional content and declares no way to recognise it as generated.","remedy":"Mark the content by signed metadata, a watermark, a fingerprint or a visible label, and declare how.","snippet":"provenance_marks: [<signed-metadata-watermark-fingerprint-or-visible-label>]\\n","supersedes":[],"file":"policies/sg/rules/sg-mgfg-provenance.yml"},{"id":"sg-pdpa-legal-basis","jurisdiction":"sg","pack":"sg","kind":"duty","subject":"dataset","title":"A basis under the Personal Data Protection Act for every use of the data","source":{"instrument":"pdpa","provision":"ss 13-17, First and Second Schedules","url":"https://sso.agc.gov.sg/Act/PDPA2012","force":"law","certainty":{"text":"memory","date":"memory"}},"when":{"text":"pdpa_duties","tree":{"op":"id","args":["pdpa_duties"]}},"from":[{"on":"2014-07-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"uses","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.phases","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"It is not declared what the personal data is used for.","remedy":"Name the phases in which the data is used.","snippet":null},{"id":"basis","each":{"kind":"expression","condition":{"text":"dataset.phases","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]}}},"as":"p","if":null,"when":null,"declared":[{"text":"dataset.basis.sg[p]","tree":{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"basis"]},"sg"]},{"op":"id","args":["p"]}]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No basis is declared for this use of the personal data.","remedy":"Name consent, a form of deemed consent or the exception relied on, for this use.","snippet":null},{"id":"exceptions-of-2020","each":{"kind":"expression","condition":{"text":"dataset.phases","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]}}},"as":"p","if":{"text":"dataset.basis.sg[p] in exceptions_of_2020","tree":{"op":"in","args":[{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"basis"]},"sg"]},{"op":"id","args":["p"]}]},{"op":"id","args":["exceptions_of_2020"]}]}},"when":null,"declared":[],"holds":{"text":"as_of >= \'2021-02-01\'","tree":{"op":">=","args":[{"op":"id","args":["as_of"]},{"op":"value","args":["2021-02-01"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The basis is an exception that the Act did not hold before 1 February 2021.","remedy":"Rely on a basis that was in force on that day.","snippet":null}],"controls":["priv.personal-data"],"leavesToHumans":"Whether the basis really carries the use, and whether data such as business contact information falls outside these parts of the Act.","finding":"Personal data is used and a basis under the Act is not declared for every use.","remedy":"State, per use, the basis relied on.","snippet":"basis:\\n  sg:\\n    <phase>: <basis>\\n","supersedes":[],"file":"policies/sg/rules/sg-pdpa-legal-basis.yml"},{"id":"sg-pdpa-notification","jurisdiction":"sg","pack":"sg","kind":"duty","subject":"dataset","title":"Notice of the purposes where consent is relied on","source":{"instrument":"pdpa","provision":"ss 14(1)(a), 20","url":"https://sso.agc.gov.sg/Act/PDPA2012","force":"law","certainty":{"text":"memory","date":"memory"}},"when":{"text":"pdpa_duties && dataset.phases.exists(p, dataset.basis.sg[p] in [\'consent\', \'deemed-notification\'])","tree":{"op":"&&","args":[{"op":"id","args":["pdpa_duties"]},{"op":"rcall","args":["exists",{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]},{"op":"id","args":["p"]},{"op":"in","args":[{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"basis"]},"sg"]},{"op":"id","args":["p"]}]},{"op":"list","args":[{"op":"value","args":["consent"]},{"op":"value","args":["deemed-notification"]}]}]}]}]}},"from":[{"on":"2014-07-02","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"notice","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.notice.url","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"notice"]},"url"]}},{"text":"dataset.notice.version","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"notice"]},"version"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The notice shown at collection is not declared with its version.","remedy":"Link the notice and name the version that was shown.","snippet":null},{"id":"covers-use","each":{"kind":"expression","condition":{"text":"dataset.phases","tree":{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]}}},"as":"p","if":{"text":"dataset.basis.sg[p] in [\'consent\', \'deemed-notification\']","tree":{"op":"in","args":[{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"basis"]},"sg"]},{"op":"id","args":["p"]}]},{"op":"list","args":[{"op":"value","args":["consent"]},{"op":"value","args":["deemed-notification"]}]}]}},"when":null,"declared":[{"text":"dataset.notice.purposes","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"notice"]},"purposes"]}}],"holds":{"text":"overlap(dataset.notice.purposes, notice_purposes[p])","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"notice"]},"purposes"]},{"op":"[]","args":[{"op":"id","args":["notice_purposes"]},{"op":"id","args":["p"]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The purposes that the notice names do not include this use of the data.","remedy":"Obtain fresh consent after a notice that names this use, or rely on another basis.","snippet":null}],"controls":["priv.personal-data","priv.rights-retention"],"leavesToHumans":"Whether the wording is clear and was shown in time.","finding":"Consent is relied on and the notice behind it is missing or does not cover the use.","remedy":"Link the notice version shown at collection; if the use is not among its purposes, ask again or use another basis.","snippet":"notice:\\n  url: <https-address-of-the-notice>\\n  version: <version-shown>\\n  purposes: [<purposes>]\\n","supersedes":[],"file":"policies/sg/rules/sg-pdpa-notification.yml"},{"id":"sg-tgfep-ai-hiring","jurisdiction":"sg","pack":"sg","kind":"duty","subject":"system","title":"Fair hiring with AI","source":{"instrument":"fair-employment-guidelines","provision":"Note on AI in hiring, 20 October 2025","url":"https://www.tal.sg/tafep/resources/articles/2025/fair-hiring-first-ai-second","force":"guidance","certainty":{"text":"primary","date":"primary"}},"when":{"text":"system_here && \'recruitment\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"in","args":[{"op":"value","args":["recruitment"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"from":[{"on":"2025-10-20","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"job-related-inputs","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"system.recruitment.job_related_inputs","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"recruitment"]},"job_related_inputs"]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say that only job-related data is used.","remedy":"Use job-related data only and declare it.","snippet":null},{"id":"personal-characteristics","each":{"kind":"expression","condition":{"text":"wfa_characteristics","tree":{"op":"id","args":["wfa_characteristics"]}}},"as":"k","if":null,"when":null,"declared":[],"holds":{"text":"models.all(m, m.features.all(f, !(f in wfa_names[k] || mentions(f, wfa_name_parts[k])) || f in m.features_with_exception))","tree":{"op":"rcall","args":["all",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"rcall","args":["all",{"op":".","args":[{"op":"id","args":["m"]},"features"]},{"op":"id","args":["f"]},{"op":"||","args":[{"op":"!_","args":[{"op":"||","args":[{"op":"in","args":[{"op":"id","args":["f"]},{"op":"[]","args":[{"op":"id","args":["wfa_names"]},{"op":"id","args":["k"]}]}]},{"op":"call","args":["mentions",{"op":"id","args":["f"]},{"op":"[]","args":[{"op":"id","args":["wfa_name_parts"]},{"op":"id","args":["k"]}]}]}]}]},{"op":"in","args":[{"op":"id","args":["f"]},{"op":".","args":[{"op":"id","args":["m"]},"features_with_exception"]}]}]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"A model in hiring reads a feature that names a personal characteristic instead of what the job needs.","remedy":"Remove the feature from the inputs, or record why the job requires it.","snippet":null},{"id":"human-decision","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"system.recruitment.human_final_decision","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"recruitment"]},"human_final_decision"]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The declaration does not say that a person takes the final decision.","remedy":"Keep a person in control of the decision and declare it.","snippet":null},{"id":"candidate-notice","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.disclosure.candidate_notice","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"disclosure"]},"candidate_notice"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No notice to candidates is declared.","remedy":"Tell candidates that AI is used and link the notice.","snippet":null},{"id":"appeal","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.recruitment.appeal","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"recruitment"]},"appeal"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No way for candidates to appeal is declared.","remedy":"Give candidates a way to appeal and link it.","snippet":null}],"controls":["fair.legal-attributes","ho.design","tr.ai-notice","tr.contest"],"leavesToHumans":"Whether the data is really related to the job, and whether the person in control can and does decide otherwise.","finding":"The system is used in hiring and what the guidelines ask of AI in hiring is not fully declared.","remedy":"Use job-related data only, keep a person in control, tell candidates and give them a way to appeal.","snippet":"recruitment:\\n  job_related_inputs: <true-or-false>\\n  human_final_decision: <true-or-false>\\n  appeal: { url: <https-address> }\\ndisclosure:\\n  candidate_notice: { url: <https-address> }\\n","supersedes":[],"file":"policies/sg/rules/sg-tgfep-ai-hiring.yml"},{"id":"sg-wfa-protected","jurisdiction":"sg","pack":"sg","kind":"duty","subject":"model","title":"Protected characteristics among the inputs of an employment model","source":{"instrument":"workplace-fairness-act","provision":"ss 4-8, 17-18, 20-24 (Bill 50/2024)","url":"https://sso.agc.gov.sg/Bills-Supp/50-2024/Published/20241112","force":"law","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"model_here && systems.exists(s, overlap(s.uses, employment_uses)) && org.headcount >= 25","tree":{"op":"&&","args":[{"op":"id","args":["model_here"]},{"op":"rcall","args":["exists",{"op":"id","args":["systems"]},{"op":"id","args":["s"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["s"]},"uses"]},{"op":"id","args":["employment_uses"]}]}]},{"op":">=","args":[{"op":".","args":[{"op":"id","args":["org"]},"headcount"]},{"op":"value","args":[25]}]}]}},"from":[{"on":"2027-12-31","if":null,"confirmed":false,"note":"Target for commencement announced as the end of 2027; it may be moved."}],"until":null,"severity":[{"is":"notice","if":null}],"requires":[{"id":"characteristic","each":{"kind":"expression","condition":{"text":"wfa_characteristics","tree":{"op":"id","args":["wfa_characteristics"]}}},"as":"k","if":null,"when":null,"declared":[],"holds":{"text":"model.features.all(f, !(f in wfa_names[k] || mentions(f, wfa_name_parts[k])) || f in model.features_with_exception)","tree":{"op":"rcall","args":["all",{"op":".","args":[{"op":"id","args":["model"]},"features"]},{"op":"id","args":["f"]},{"op":"||","args":[{"op":"!_","args":[{"op":"||","args":[{"op":"in","args":[{"op":"id","args":["f"]},{"op":"[]","args":[{"op":"id","args":["wfa_names"]},{"op":"id","args":["k"]}]}]},{"op":"call","args":["mentions",{"op":"id","args":["f"]},{"op":"[]","args":[{"op":"id","args":["wfa_name_parts"]},{"op":"id","args":["k"]}]}]}]}]},{"op":"in","args":[{"op":"id","args":["f"]},{"op":".","args":[{"op":"id","args":["model"]},"features_with_exception"]}]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The model reads a feature that names a characteristic protected by the Act.","remedy":"Remove the feature from the inputs and keep it for fairness tests only, or record the exception relied on, such as a genuine requirement of the job.","snippet":"features_with_exception: [<feature>]\\n"}],"controls":["fair.legal-attributes"],"leavesToHumans":"Whether a decision is taken on the ground of the characteristic, whether other features stand in for it, and whether an exception holds.","finding":"An employment model reads features that name protected characteristics.","remedy":"Remove them from the inputs, or record the exception relied on.","snippet":"features: [<features-that-the-model-reads>]\\nfeatures_with_exception: [<features-kept-under-an-exception>]\\n","supersedes":[],"file":"policies/sg/rules/sg-wfa-protected.yml"}],"profiles":{},"origin":"built-in","digest":"8aa80d4b57fb9583d6c54881309d017d47a44d86a731082d1f961c8bef83159f"},{"id":"jp","jurisdiction":"jp","title":"Japan","version":"0.1.0","reviewedOn":"2026-11-23","instruments":[{"title":"AI Guidelines for Business, version 1.2","issuer":"Ministry of Internal Affairs and Communications; Ministry of Economy, Trade and Industry","force":"guidance","url":"https://www.meti.go.jp/shingikai/mono_info_service/ai_shakai_jisso/20260331_report.html","date":"2026-03-31","sources":[{"key":"I4","class":"secondary"}],"id":"ai-business-guidelines"},{"title":"Guideline for Ensuring the Appropriateness of R&D and Utilization of AI-Related Technology (Art. 13 of the AI Act of 2025)","issuer":"AI Strategic Headquarters","force":"guidance","url":"https://www8.cao.go.jp/cstp/ai/ai_guideline/ai_guideline.html","date":"2025-12-19","sources":[{"key":"I3","class":"secondary"}],"id":"ai-guideline"},{"title":"Guide to Evaluation Perspectives on AI Safety, version 1.20","issuer":"Japan AI Safety Institute","force":"voluntary","url":"https://aisi.go.jp/output/output_information/260707/","date":"2026-07-07","sources":[{"key":"I5","class":"secondary"}],"id":"aisi-evaluation-guide"},{"title":"Act on the Protection of Personal Information (Act No. 57 of 2003)","issuer":"Diet of Japan; supervised by the Personal Information Protection Commission","force":"law","url":"https://laws.e-gov.go.jp/law/415AC0000000057","date":"2022-04-01","sources":[{"key":"I17","class":"memory"}],"id":"appi"},{"title":"Employment Security Act, with Notice No. 141 of 1999","issuer":"Diet of Japan; Ministry of Health, Labour and Welfare","force":"law","url":"https://laws.e-gov.go.jp","date":"2022-10-01","sources":[{"key":"I22","class":"secondary"}],"id":"employment-security-act"},{"title":"Equal Employment Opportunity Act and Labour Policy Act","issuer":"Diet of Japan; Ministry of Health, Labour and Welfare","force":"law","url":"https://laws.e-gov.go.jp","date":"2022-10-01","sources":[{"key":"jp-hiring-fairness","class":"memory"}],"id":"equal-employment"},{"title":"Copyright Act (text with Art. 30-4)","issuer":"Diet of Japan; Agency for Cultural Affairs","force":"law","url":"https://laws.e-gov.go.jp/law/345AC0000000048","date":"2019-01-01","sources":[{"key":"I14","class":"memory"},{"key":"I15","class":"secondary"}],"id":"copyright-act"}],"definitions":{"system_here":{"text":"system.markets.jp.offered || system.markets.jp.output_used","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"jp"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"markets"]},"jp"]},"output_used"]}]}},"offered_here":{"text":"systems.exists(s, s.markets.jp.offered || s.markets.jp.output_used) || models.exists(m, m.markets.jp.offered || m.markets.jp.output_used)","tree":{"op":"||","args":[{"op":"rcall","args":["exists",{"op":"id","args":["systems"]},{"op":"id","args":["s"]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"jp"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"jp"]},"output_used"]}]}]},{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"markets"]},"jp"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"markets"]},"jp"]},"output_used"]}]}]}]}},"model_here":{"text":"model.markets.jp.offered || model.markets.jp.output_used || systems.exists(s, s.markets.jp.offered || s.markets.jp.output_used)","tree":{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"markets"]},"jp"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["model"]},"markets"]},"jp"]},"output_used"]},{"op":"rcall","args":["exists",{"op":"id","args":["systems"]},{"op":"id","args":["s"]},{"op":"||","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"jp"]},"offered"]},{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["s"]},"markets"]},"jp"]},"output_used"]}]}]}]}},"data_here":{"text":"\'jp\' in org.established || offered_here || (\'jp\' in dataset.subjects_in && dataset.jp.serves_persons_in_japan)","tree":{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["jp"]},{"op":".","args":[{"op":"id","args":["org"]},"established"]}]},{"op":"id","args":["offered_here"]},{"op":"&&","args":[{"op":"in","args":[{"op":"value","args":["jp"]},{"op":".","args":[{"op":"id","args":["dataset"]},"subjects_in"]}]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"jp"]},"serves_persons_in_japan"]}]}]}},"works_here":{"text":"\'jp\' in org.established || models.exists(m, \'jp\' in m.training.locations) || offered_here","tree":{"op":"||","args":[{"op":"in","args":[{"op":"value","args":["jp"]},{"op":".","args":[{"op":"id","args":["org"]},"established"]}]},{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"in","args":[{"op":"value","args":["jp"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"training"]},"locations"]}]}]},{"op":"id","args":["offered_here"]}]}},"appi_duties":{"text":"data_here && dataset.personal && dataset.role != \'processor\'","tree":{"op":"&&","args":[{"op":"id","args":["data_here"]},{"op":".","args":[{"op":"id","args":["dataset"]},"personal"]},{"op":"!=","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"role"]},{"op":"value","args":["processor"]}]}]}},"develops":{"text":"overlap(model.activities, developer_activities) || size(model.activities) == 0","tree":{"op":"||","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["model"]},"activities"]},{"op":"id","args":["developer_activities"]}]},{"op":"==","args":[{"op":"call","args":["size",{"op":".","args":[{"op":"id","args":["model"]},"activities"]}]},{"op":"value","args":[0]}]}]}},"provides":{"text":"overlap(system.activities, provider_activities) || size(system.activities) == 0","tree":{"op":"||","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"activities"]},{"op":"id","args":["provider_activities"]}]},{"op":"==","args":[{"op":"call","args":["size",{"op":".","args":[{"op":"id","args":["system"]},"activities"]}]},{"op":"value","args":[0]}]}]}},"for_training":{"text":"overlap(dataset.phases, [\'pretrain\', \'finetune\'])","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["dataset"]},"phases"]},{"op":"list","args":[{"op":"value","args":["pretrain"]},{"op":"value","args":["finetune"]}]}]}}},"tables":{"developer_activities":["develops","modifies"],"provider_activities":["offers","integrates","distributes","imports"],"gfb_activities":["develops","modifies","offers","integrates","distributes","imports","uses"],"special_care":["race-ethnicity","religion-belief","political-opinion","social-status","health","disability","criminal","crime-victim"],"vague_purposes":["business use","business purpose","our business","\u696d\u52d9\u5229\u7528","\u696d\u52d9\u4e0a\u306e\u5229\u7528","\u4e8b\u696d\u6d3b\u52d5","\u5f53\u793e\u306e\u4e8b\u696d","\u30b5\u30fc\u30d3\u30b9\u5411\u4e0a"],"recruiting_kinds":["employer","employment-agency","recruitment-information-provider"],"hiring_categories":["race-ethnicity-origin","thought-creed","union-membership"],"hiring_names":{"race-ethnicity-origin":["race","Race","RACE","\u8cc7\u7523","\u5bb6\u67c4","hometown","Hometown"],"thought-creed":["faith","Faith","ideology","Ideology","\u601d\u60f3"],"union-membership":["union","Union"]},"hiring_name_parts":{"race-ethnicity-origin":["applicant_race","applicant race","candidate_race","candidate race","person_race","ethnic","birthplace","birth_place","birth place","place_of_birth","place of birth","honseki","domicile_of_origin","registered_domicile","registered domicile","family_register","family_origin","family origin","social_status","social status","family_occupation","parents_occupation","parent_occupation","father_occupation","mother_occupation","family_income","parents_income","family_assets","physical_appearance","\u4eba\u7a2e","\u6c11\u65cf","\u793e\u4f1a\u7684\u8eab\u5206","\u9580\u5730","\u672c\u7c4d","\u51fa\u751f\u5730","\u51fa\u8eab\u5730","\u5bb6\u65cf\u306e\u8077\u696d","\u89aa\u306e\u8077\u696d","\u5bb6\u65cf\u306e\u53ce\u5165","\u89aa\u306e\u53ce\u5165","\u5bb6\u65cf\u306e\u8cc7\u7523","\u5bb9\u59ff"],"thought-creed":["religio","creed","political_view","political view","political_party","political party","political_opinion","life_philosophy","books_read","newspapers_read","favourite_book","favorite_book","\u653f\u6cbb\u601d\u60f3","\u4fe1\u6761","\u5b97\u6559","\u4fe1\u4ef0","\u652f\u6301\u653f\u515a","\u4eba\u751f\u89b3","\u611b\u8aad\u66f8","\u8cfc\u8aad\u65b0\u805e"],"union-membership":["labor_union","labor union","labour_union","labour union","trade_union","trade union","union_member","union member","activist","activism","\u52b4\u50cd\u7d44\u5408","\u7d44\u5408\u52a0\u5165","\u793e\u4f1a\u904b\u52d5","\u5b66\u751f\u904b\u52d5"]},"hiring_sensitive":["race-ethnicity","social-status","birthplace","religion-belief","political-opinion","union-membership"],"copyright_bases":["article-30-4","licence","public-domain","own","other"]},"routes":[{"to":"ppc","when":{"text":"system_here && datasets.exists(d, d.personal)","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":".","args":[{"op":"id","args":["d"]},"personal"]}]}]}},"why":"Personal information is used."},{"to":"mhlw","when":{"text":"system_here && \'recruitment\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"in","args":[{"op":"value","args":["recruitment"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"why":"It is used in hiring."},{"to":"pmda","when":{"text":"system_here && overlap(system.product_regimes, [\'medical-device\', \'in-vitro-diagnostic\'])","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"product_regimes"]},{"op":"list","args":[{"op":"value","args":["medical-device"]},{"op":"value","args":["in-vitro-diagnostic"]}]}]}]}},"why":"It has a medical purpose."},{"to":"fsa","when":{"text":"system_here && \'financial-institution\' in org.kinds","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"in","args":[{"op":"value","args":["financial-institution"]},{"op":".","args":[{"op":"id","args":["org"]},"kinds"]}]}]}},"why":"The organisation is a financial institution."},{"to":"agency-for-cultural-affairs","when":{"text":"system_here && datasets.exists(d, d.third_party_works)","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":".","args":[{"op":"id","args":["d"]},"third_party_works"]}]}]}},"why":"It builds on works of third parties."},{"to":"digital-agency","when":{"text":"system_here && system.procured_by_government","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":".","args":[{"op":"id","args":["system"]},"procured_by_government"]}]}},"why":"It is meant for public authorities."},{"to":"meti-mic","when":{"text":"system_here","tree":{"op":"id","args":["system_here"]}},"why":"The AI Guidelines for Business address every business that develops, provides or uses AI."}],"rules":[{"id":"jp-aigl-use-information","jurisdiction":"jp","pack":"jp","kind":"duty","subject":"system","title":"Information that makes proper use possible","source":{"instrument":"ai-guideline","provision":"2(2) (transparency)","url":"https://www8.cao.go.jp/cstp/ai/ai_guideline/ai_guideline.html","force":"guidance","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"system_here && (provides || models.exists(m, size(m.release.public) > 0))","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"||","args":[{"op":"id","args":["provides"]},{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":">","args":[{"op":"call","args":["size",{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"release"]},"public"]}]},{"op":"value","args":[0]}]}]}]}]}},"from":[{"on":"2025-12-19","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"own-models","each":{"kind":"expression","condition":{"text":"models","tree":{"op":"id","args":["models"]}}},"as":"m","if":{"text":"m.origin in [\'own\', \'finetuned\']","tree":{"op":"in","args":[{"op":".","args":[{"op":"id","args":["m"]},"origin"]},{"op":"list","args":[{"op":"value","args":["own"]},{"op":"value","args":["finetuned"]}]}]}},"when":null,"declared":[{"text":"m.card.how_it_works","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"card"]},"how_it_works"]}},{"text":"m.card.limitations","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"card"]},"limitations"]}},{"text":"m.card.out_of_scope_use","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"card"]},"out_of_scope_use"]}},{"text":"m.card.training_data","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"card"]},"training_data"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The card of a model made here does not tell how it works, its limits, uses to avoid, or how training data is collected.","remedy":"Complete the four sections, a paragraph each.","snippet":null},{"id":"models-of-others","each":{"kind":"expression","condition":{"text":"models","tree":{"op":"id","args":["models"]}}},"as":"m","if":{"text":"m.origin in [\'third-party-weights\', \'third-party-api\']","tree":{"op":"in","args":[{"op":".","args":[{"op":"id","args":["m"]},"origin"]},{"op":"list","args":[{"op":"value","args":["third-party-weights"]},{"op":"value","args":["third-party-api"]}]}]}},"when":null,"declared":[{"text":"m.card.how_it_works","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"card"]},"how_it_works"]}},{"text":"m.card.limitations","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"card"]},"limitations"]}},{"text":"m.card.out_of_scope_use","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"card"]},"out_of_scope_use"]}},{"text":"m.card.training_data","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"card"]},"training_data"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"Users are not told how a model of somebody else works, its limits, uses to avoid, or how its training data is collected.","remedy":"Pass on what the supplier publishes, or say with a reason what is not disclosed.","snippet":null},{"id":"output-reliability","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.disclosure.output_reliability","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"disclosure"]},"output_reliability"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No caution on the reliability of the output is declared.","remedy":"Tell users how far they can rely on the output.","snippet":null}],"controls":["tr.instructions","tr.limitations","id.prohibited-use","data.sources"],"leavesToHumans":"Whether the information is true and enough for proper use.","finding":"Users are not given all the information that makes proper use possible.","remedy":"Complete the card and caution users on the reliability of the output.","snippet":"disclosure:\\n  output_reliability: <how-far-to-rely-on-the-output>\\n","supersedes":[],"file":"policies/jp/rules/jp-aigl-use-information.yml"},{"id":"jp-aisi-coverage","jurisdiction":"jp","pack":"jp","kind":"duty","subject":"system","title":"Safety evaluated from every perspective of the institute\'s guide","source":{"instrument":"aisi-evaluation-guide","provision":"Evaluation perspectives 1-10, and observation and control for agents","url":"https://aisi.go.jp/output/output_information/260707/","force":"voluntary","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"system_here && \'language-model\' in system.kinds","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"in","args":[{"op":"value","args":["language-model"]},{"op":".","args":[{"op":"id","args":["system"]},"kinds"]}]}]}},"from":[{"on":"2024-09-18","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"notice","if":null}],"requires":[{"id":"perspective","each":{"kind":"entries","entries":[{"id":"toxic-output","from":[]},{"id":"misinformation","from":[]},{"id":"fairness","from":[]},{"id":"high-risk-use","from":[]},{"id":"privacy","from":[]},{"id":"security","from":[]},{"id":"explainability","from":[]},{"id":"robustness","from":[]},{"id":"data-quality","from":[]},{"id":"verifiability","from":[]}]},"as":"k","if":null,"when":null,"declared":[{"text":"system.aisi.perspectives[k]","tree":{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"aisi"]},"perspectives"]},{"op":"id","args":["k"]}]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"No result and no reasoned exclusion is declared for this perspective.","remedy":"Link a result, or declare the perspective not applicable with the reason.","snippet":null},{"id":"agents","each":null,"as":null,"if":null,"when":{"text":"\'agent\' in system.kinds","tree":{"op":"in","args":[{"op":"value","args":["agent"]},{"op":".","args":[{"op":"id","args":["system"]},"kinds"]}]}},"declared":[{"text":"system.aisi.perspectives[\'agent-perspective\']","tree":{"op":"[]","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"aisi"]},"perspectives"]},{"op":"value","args":["agent-perspective"]}]}}],"holds":null,"never":null,"any":[],"from":[{"on":"2026-07-07","if":null,"confirmed":true,"note":null}],"severity":[],"notApplicable":"accepted","reason":null,"finding":"The system is an agent and no result is declared for observation and control.","remedy":"Link a result, or declare the perspective not applicable with the reason.","snippet":null}],"controls":["eval.performance","eval.red-team","sec.robustness"],"leavesToHumans":"Whether the tests are adequate and repeated often enough.","finding":"The safety evaluation of this language-model system does not cover every perspective of the guide.","remedy":"Add a result or a reasoned exclusion for each perspective that is missing.","snippet":"aisi:\\n  perspectives:\\n    <perspective>: { url: <https-address-of-the-result>, date: <yyyy-mm-dd> }\\n","supersedes":[],"file":"policies/jp/rules/jp-aisi-coverage.yml"},{"id":"jp-appi-purpose","jurisdiction":"jp","pack":"jp","kind":"duty","subject":"dataset","title":"Published purpose of use of personal information","source":{"instrument":"appi","provision":"Arts 17, 18, 21","url":"https://laws.e-gov.go.jp/law/415AC0000000057","force":"law","certainty":{"text":"memory","date":"memory"}},"when":{"text":"appi_duties","tree":{"op":"id","args":["appi_duties"]}},"from":[{"on":"2022-04-01","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"stated","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.purpose.text","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"purpose"]},"text"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The dataset holds personal information and no purpose of use is declared.","remedy":"State the purpose as it is published, or take the personal information out.","snippet":null},{"id":"published","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.purpose.policy","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"purpose"]},"policy"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"It is not declared where the purpose is published.","remedy":"Link the policy that states it.","snippet":null},{"id":"names-training","each":null,"as":null,"if":null,"when":{"text":"for_training","tree":{"op":"id","args":["for_training"]}},"declared":[],"holds":{"text":"dataset.purpose.names_ai_training","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"purpose"]},"names_ai_training"]}},"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"The data trains a model and the purpose is not declared to name AI training.","remedy":"Name AI training in the published purpose.","snippet":null},{"id":"specific","each":null,"as":null,"if":null,"when":{"text":"!for_training","tree":{"op":"!_","args":[{"op":"id","args":["for_training"]}]}},"declared":[],"holds":{"text":"!mentions(dataset.purpose.text, vague_purposes)","tree":{"op":"!_","args":[{"op":"call","args":["mentions",{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"purpose"]},"text"]},{"op":"id","args":["vague_purposes"]}]}]}},"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"The purpose is worded so generally that nobody can tell what happens to the data.","remedy":"Say what the data is used for.","snippet":null}],"controls":["priv.personal-data","priv.rights-retention"],"leavesToHumans":"Whether the purpose is specific enough and the use stays within it.","finding":"Personal information is used and its purpose is not declared, not published or does not cover the use.","remedy":"State the purpose, name AI training in it where the data trains a model, and link the policy.","snippet":"purpose:\\n  text: <purpose-as-published>\\n  names_ai_training: <true-or-false>\\n  policy: { url: <https-address-of-the-policy> }\\n","supersedes":[],"file":"policies/jp/rules/jp-appi-purpose.yml"},{"id":"jp-appi-sensitive","jurisdiction":"jp","pack":"jp","kind":"duty","subject":"dataset","title":"Consent or exception for special-care-required information","source":{"instrument":"appi","provision":"Art. 20(2)","url":"https://laws.e-gov.go.jp/law/415AC0000000057","force":"law","certainty":{"text":"secondary","date":"memory"}},"when":{"text":"appi_duties && overlap(dataset.sensitive_categories, special_care)","tree":{"op":"&&","args":[{"op":"id","args":["appi_duties"]},{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["dataset"]},"sensitive_categories"]},{"op":"id","args":["special_care"]}]}]}},"from":[{"on":"2022-04-01","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":null}],"requires":[{"id":"condition","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":null,"never":null,"any":[{"id":"in-force","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.sensitive_condition.jp","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"sensitive_condition"]},"jp"]}}],"holds":{"text":"dataset.sensitive_condition.jp in [\'consent\', \'statutory-exception\']","tree":{"op":"in","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"sensitive_condition"]},"jp"]},{"op":"list","args":[{"op":"value","args":["consent"]},{"op":"value","args":["statutory-exception"]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null},{"id":"statistics","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"dataset.sensitive_condition.jp","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"sensitive_condition"]},"jp"]}}],"holds":{"text":"dataset.sensitive_condition.jp == \'statistics-exception\'","tree":{"op":"==","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"sensitive_condition"]},"jp"]},{"op":"value","args":["statistics-exception"]}]}},"never":null,"any":[],"from":[{"on":"2028-07-16","if":null,"confirmed":false,"note":"Latest day; a Cabinet Order sets the day and rules of the Commission the scope."}],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The data holds special-care-required information and declares neither consent nor an exception that is in force.","remedy":"Filter those categories out, obtain consent, or name the exception of the Act in force.","snippet":null},{"id":"crawling","each":null,"as":null,"if":null,"when":{"text":"\'web-crawl\' in dataset.sources","tree":{"op":"in","args":[{"op":"value","args":["web-crawl"]},{"op":".","args":[{"op":"id","args":["dataset"]},"sources"]}]}},"declared":[{"text":"dataset.scraping.excluded_sources","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"scraping"]},"excluded_sources"]}},{"text":"dataset.scraping.erasure","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"scraping"]},"erasure"]}},{"text":"dataset.governance.preparation","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"governance"]},"preparation"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"The data was crawled, and it is not declared how such information is avoided, removed before training, and erased on request.","remedy":"Describe excluded sources, removal or de-identification before the training set is made, and the way to have data erased.","snippet":null}],"controls":["priv.special-category"],"leavesToHumans":"Whether consent is valid, or the exception really applies.","finding":"Special-care-required information is used without a declared condition for acquiring it.","remedy":"Filter the categories out, obtain consent, or name the exception.","snippet":"sensitive_condition:\\n  jp: <consent-or-statutory-exception>\\n","supersedes":[],"file":"policies/jp/rules/jp-appi-sensitive.yml"},{"id":"jp-copyright-purpose","jurisdiction":"jp","pack":"jp","kind":"duty","subject":"dataset","title":"Purpose of using works of others for training","source":{"instrument":"copyright-act","provision":"Art. 30-4","url":"https://laws.e-gov.go.jp/law/345AC0000000048","force":"law","certainty":{"text":"secondary","date":"memory"}},"when":{"text":"works_here && dataset.third_party_works && for_training && models.exists(m, m.origin in [\'own\', \'finetuned\'])","tree":{"op":"&&","args":[{"op":"id","args":["works_here"]},{"op":".","args":[{"op":"id","args":["dataset"]},"third_party_works"]},{"op":"id","args":["for_training"]},{"op":"rcall","args":["exists",{"op":"id","args":["models"]},{"op":"id","args":["m"]},{"op":"in","args":[{"op":".","args":[{"op":"id","args":["m"]},"origin"]},{"op":"list","args":[{"op":"value","args":["own"]},{"op":"value","args":["finetuned"]}]}]}]}]}},"from":[{"on":"2019-01-01","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"basis","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":{"text":"overlap(dataset.copyright_basis, copyright_bases)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["dataset"]},"copyright_basis"]},{"op":"id","args":["copyright_bases"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No basis under Japanese law is declared for using the works.","remedy":"Name Art. 30-4, a licence, the public domain, own works or another basis.","snippet":null},{"id":"purpose","each":null,"as":null,"if":null,"when":null,"declared":[],"holds":null,"never":{"text":"\'article-30-4\' in dataset.copyright_basis && dataset.copyright_purpose in [\'mixed\', \'enjoyment\']","tree":{"op":"&&","args":[{"op":"in","args":[{"op":"value","args":["article-30-4"]},{"op":".","args":[{"op":"id","args":["dataset"]},"copyright_basis"]}]},{"op":"in","args":[{"op":".","args":[{"op":"id","args":["dataset"]},"copyright_purpose"]},{"op":"list","args":[{"op":"value","args":["mixed"]},{"op":"value","args":["enjoyment"]}]}]}]}},"any":[],"from":[],"severity":[{"is":"error","if":null}],"notApplicable":"refused","reason":null,"finding":"Art. 30-4 is relied on and the declared purpose includes enjoying the expression of the works.","remedy":"Obtain a licence or change the purpose; another label does not help.","snippet":null}],"controls":["cr.policy","data.sources"],"leavesToHumans":"Whether the purpose is what is declared, whether the interests of the rights holders are unreasonably prejudiced, and what contracts say.","finding":"Works of others are used for training and basis or purpose do not stand together.","remedy":"Declare basis and purpose; obtain a licence where the expression itself is wanted.","snippet":"copyright_basis: [<basis>]\\ncopyright_purpose: <non-enjoyment-mixed-or-enjoyment>\\n","supersedes":[],"file":"policies/jp/rules/jp-copyright-purpose.yml"},{"id":"jp-gfb-bias","jurisdiction":"jp","pack":"jp","kind":"duty","subject":"system","title":"Bias considered in data and results","source":{"instrument":"ai-business-guidelines","provision":"D-3) i, D-3) ii, P-3) i, U-3) i; common principle 3 (fairness)","url":"https://www.meti.go.jp/shingikai/mono_info_service/ai_shakai_jisso/20260331_report.html","force":"guidance","certainty":{"text":"memory","date":"secondary"}},"when":{"text":"system_here","tree":{"op":"id","args":["system_here"]}},"from":[{"on":"2024-04-19","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":{"text":"system.decision.about_people","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"about_people"]}}},{"is":"notice","if":null}],"requires":[{"id":"population","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, [\'pretrain\', \'finetune\', \'rag\'])","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"list","args":[{"op":"value","args":["pretrain"]},{"op":"value","args":["finetune"]},{"op":"value","args":["rag"]}]}]}},"when":null,"declared":[{"text":"d.governance.representativeness","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"governance"]},"representativeness"]}},{"text":"d.governance.gaps","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"governance"]},"gaps"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"A dataset does not say whom it represents and where its gaps are.","remedy":"Describe population and known gaps.","snippet":null},{"id":"results","each":null,"as":null,"if":null,"when":{"text":"system.decision.about_people","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"decision"]},"about_people"]}},"declared":[{"text":"system.fairness.report","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"report"]}},{"text":"system.fairness.tested_attributes","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"tested_attributes"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The system decides about people and no result by group is declared.","remedy":"Report a result for each attribute that matters here.","snippet":null},{"id":"residual-bias","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.fairness.residual_bias","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"residual_bias"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"It is not stated which bias remains and why it is tolerable.","remedy":"Say which bias remains and why it is tolerable.","snippet":null}],"controls":["fair.group-metrics","fair.mitigation","data.representativeness"],"leavesToHumans":"Whether the bias that remains is acceptable.","finding":"The declaration does not show how bias in data and results was considered.","remedy":"Describe the data\'s population and gaps, report results by group where people are decided about, and state what remains.","snippet":"fairness:\\n  report: { url: <https-address> }\\n  tested_attributes: [<attributes>]\\n  residual_bias: <what-remains-and-why-it-is-tolerable>\\n","supersedes":[],"file":"policies/jp/rules/jp-gfb-bias.yml"},{"id":"jp-gfb-intended-use","jurisdiction":"jp","pack":"jp","kind":"duty","subject":"system","title":"Assumed range of use","source":{"instrument":"ai-business-guidelines","provision":"D-2) ii, D-2) iii, P-2) i, P-2) ii, U-2) i","url":"https://www.meti.go.jp/shingikai/mono_info_service/ai_shakai_jisso/20260331_report.html","force":"guidance","certainty":{"text":"memory","date":"secondary"}},"when":{"text":"system_here","tree":{"op":"id","args":["system_here"]}},"from":[{"on":"2024-04-19","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"purpose","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.intended_purpose","tree":{"op":".","args":[{"op":"id","args":["system"]},"intended_purpose"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The system has no declared intended purpose.","remedy":"Say what it is meant to do, for whom and in which conditions.","snippet":null},{"id":"model-range","each":{"kind":"expression","condition":{"text":"models","tree":{"op":"id","args":["models"]}}},"as":"m","if":{"text":"m.origin in [\'own\', \'finetuned\']","tree":{"op":"in","args":[{"op":".","args":[{"op":"id","args":["m"]},"origin"]},{"op":"list","args":[{"op":"value","args":["own"]},{"op":"value","args":["finetuned"]}]}]}},"when":null,"declared":[{"text":"m.card.intended_use","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"card"]},"intended_use"]}},{"text":"m.card.out_of_scope_use","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"card"]},"out_of_scope_use"]}},{"text":"m.card.operating_conditions","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"card"]},"operating_conditions"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The card of a model made here lacks intended use, excluded use or the conditions in which it performs.","remedy":"Describe them in terms that can be checked.","snippet":null},{"id":"base-model","each":{"kind":"expression","condition":{"text":"models","tree":{"op":"id","args":["models"]}}},"as":"m","if":{"text":"m.origin == \'finetuned\'","tree":{"op":"==","args":[{"op":".","args":[{"op":"id","args":["m"]},"origin"]},{"op":"value","args":["finetuned"]}]}},"when":null,"declared":[{"text":"m.base.name","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["m"]},"base"]},"name"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"A tuned model does not name the model that it was made from.","remedy":"Name the base model.","snippet":null},{"id":"periodic-review","each":null,"as":null,"if":null,"when":{"text":"system.phase in [\'production\', \'pilot\']","tree":{"op":"in","args":[{"op":".","args":[{"op":"id","args":["system"]},"phase"]},{"op":"list","args":[{"op":"value","args":["production"]},{"op":"value","args":["pilot"]}]}]}},"declared":[{"text":"system.use_review_on","tree":{"op":".","args":[{"op":"id","args":["system"]},"use_review_on"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[{"is":"notice","if":null}],"notApplicable":"refused","reason":null,"finding":"No day is declared on which proper use was last reviewed.","remedy":"Review from time to time that the system is used as intended, and declare the day.","snippet":null}],"controls":["id.intended-use","id.prohibited-use","id.upstream-components"],"leavesToHumans":"Whether the range fits the system and is kept in practice.","finding":"The assumed range of use of the system is not fully declared.","remedy":"Describe intended and excluded uses and the conditions in which the system performs.","snippet":"intended_purpose: <what-for-whom-and-in-which-conditions>\\nuse_review_on: <yyyy-mm-dd>\\n","supersedes":[],"file":"policies/jp/rules/jp-gfb-intended-use.yml"},{"id":"jp-gfb-role-declared","jurisdiction":"jp","pack":"jp","kind":"duty","subject":"system","title":"Role of the organisation for the system","source":{"instrument":"ai-business-guidelines","provision":"Part 1 (developer, provider, business user)","url":"https://www.meti.go.jp/shingikai/mono_info_service/ai_shakai_jisso/20260331_report.html","force":"guidance","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"system_here","tree":{"op":"id","args":["system_here"]}},"from":[{"on":"2024-04-19","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"role","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.activities","tree":{"op":".","args":[{"op":"id","args":["system"]},"activities"]}}],"holds":{"text":"overlap(system.activities, gfb_activities)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["system"]},"activities"]},{"op":"id","args":["gfb_activities"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"controls":["gov.owner","id.provider-contact"],"leavesToHumans":"Whether the roles are the right ones; several may apply at once.","finding":"The declaration does not say whether the organisation develops, provides or uses this system in the course of business.","remedy":"Declare one or more activities; a team that trains a model and offers the service is developer and provider.","snippet":"activities: [<develops-offers-uses>]\\n","supersedes":[],"file":"policies/jp/rules/jp-gfb-role-declared.yml"},{"id":"jp-gfb-training-data","jurisdiction":"jp","pack":"jp","kind":"duty","subject":"model","title":"Record of the training data","source":{"instrument":"ai-business-guidelines","provision":"D-2) i, D-4) i; common principle 2 (safety)","url":"https://www.meti.go.jp/shingikai/mono_info_service/ai_shakai_jisso/20260331_report.html","force":"guidance","certainty":{"text":"memory","date":"secondary"}},"when":{"text":"model_here && model.origin in [\'own\', \'finetuned\'] && develops","tree":{"op":"&&","args":[{"op":"id","args":["model_here"]},{"op":"in","args":[{"op":".","args":[{"op":"id","args":["model"]},"origin"]},{"op":"list","args":[{"op":"value","args":["own"]},{"op":"value","args":["finetuned"]}]}]},{"op":"id","args":["develops"]}]}},"from":[{"on":"2024-04-19","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"named","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"model.datasets","tree":{"op":".","args":[{"op":"id","args":["model"]},"datasets"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The model names no dataset that it was trained or tuned on.","remedy":"Name the datasets.","snippet":null},{"id":"entries","each":{"kind":"expression","condition":{"text":"model.datasets","tree":{"op":".","args":[{"op":"id","args":["model"]},"datasets"]}}},"as":"n","if":null,"when":null,"declared":[],"holds":{"text":"datasets.exists(d, d.id == n)","tree":{"op":"rcall","args":["exists",{"op":"id","args":["datasets"]},{"op":"id","args":["d"]},{"op":"==","args":[{"op":".","args":[{"op":"id","args":["d"]},"id"]},{"op":"id","args":["n"]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":"undeclared","finding":"The model names a dataset for which no entry is declared.","remedy":"Add an entry for it.","snippet":"datasets:\\n  - id: <dataset>\\n    sources: [<sources>]\\n"},{"id":"contents","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, [\'pretrain\', \'finetune\'])","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"list","args":[{"op":"value","args":["pretrain"]},{"op":"value","args":["finetune"]}]}]}},"when":null,"declared":[{"text":"d.sources","tree":{"op":".","args":[{"op":"id","args":["d"]},"sources"]}},{"text":"d.personal","tree":{"op":".","args":[{"op":"id","args":["d"]},"personal"]}},{"text":"d.third_party_works","tree":{"op":".","args":[{"op":"id","args":["d"]},"third_party_works"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The entry does not say where the data comes from, or whether it holds personal data or works of third parties.","remedy":"Declare all three.","snippet":null},{"id":"handling","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"overlap(d.phases, [\'pretrain\', \'finetune\'])","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"phases"]},{"op":"list","args":[{"op":"value","args":["pretrain"]},{"op":"value","args":["finetune"]}]}]}},"when":null,"declared":[{"text":"d.collection.method","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"collection"]},"method"]}},{"text":"d.collection.period","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"collection"]},"period"]}},{"text":"d.licence","tree":{"op":".","args":[{"op":"id","args":["d"]},"licence"]}},{"text":"d.governance.access_control","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["d"]},"governance"]},"access_control"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"accepted","reason":null,"finding":"The entry lacks method or period of collection, licence or access control.","remedy":"Declare them, or say with a reason why one does not apply.","snippet":null}],"controls":["data.sources","data.versioning","priv.personal-data","cr.policy"],"leavesToHumans":"Whether the data was collected and is handled lawfully.","finding":"The record of the data that this model was trained on is incomplete.","remedy":"Give every dataset of the model an entry and fill it.","snippet":"sources: [<sources>]\\npersonal: <true-or-false>\\nthird_party_works: <true-or-false>\\nlicence: <licence>\\ncollection: { period: <from/to>, method: <how> }\\ngovernance: { access_control: <who-may-read-it> }\\n","supersedes":[],"file":"policies/jp/rules/jp-gfb-training-data.yml"},{"id":"jp-hiring-data","jurisdiction":"jp","pack":"jp","kind":"duty","subject":"model","title":"Matters that must not be collected from job seekers","source":{"instrument":"employment-security-act","provision":"Art. 5-5; Notice No. 141 of 1999","url":"https://laws.e-gov.go.jp","force":"law","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"model_here && systems.exists(s, \'recruitment\' in s.uses)","tree":{"op":"&&","args":[{"op":"id","args":["model_here"]},{"op":"rcall","args":["exists",{"op":"id","args":["systems"]},{"op":"id","args":["s"]},{"op":"in","args":[{"op":"value","args":["recruitment"]},{"op":".","args":[{"op":"id","args":["s"]},"uses"]}]}]}]}},"from":[{"on":"2022-10-01","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":{"text":"overlap(org.kinds, recruiting_kinds)","tree":{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["org"]},"kinds"]},{"op":"id","args":["recruiting_kinds"]}]}}},{"is":"warning","if":null}],"requires":[{"id":"listed","each":{"kind":"expression","condition":{"text":"hiring_categories","tree":{"op":"id","args":["hiring_categories"]}}},"as":"k","if":null,"when":null,"declared":[],"holds":{"text":"model.features.all(f, !(f in hiring_names[k] || mentions(f, hiring_name_parts[k])) || f in model.features_with_exception)","tree":{"op":"rcall","args":["all",{"op":".","args":[{"op":"id","args":["model"]},"features"]},{"op":"id","args":["f"]},{"op":"||","args":[{"op":"!_","args":[{"op":"||","args":[{"op":"in","args":[{"op":"id","args":["f"]},{"op":"[]","args":[{"op":"id","args":["hiring_names"]},{"op":"id","args":["k"]}]}]},{"op":"call","args":["mentions",{"op":"id","args":["f"]},{"op":"[]","args":[{"op":"id","args":["hiring_name_parts"]},{"op":"id","args":["k"]}]}]}]}]},{"op":"in","args":[{"op":"id","args":["f"]},{"op":".","args":[{"op":"id","args":["model"]},"features_with_exception"]}]}]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"The model reads a feature that names a matter which must not be collected from job seekers.","remedy":"Drop the feature, or record the exception (a special need of the occupation, purpose shown, collected from the person).","snippet":null},{"id":"kept-under-exception","each":{"kind":"expression","condition":{"text":"hiring_categories","tree":{"op":"id","args":["hiring_categories"]}}},"as":"k","if":null,"when":null,"declared":[],"holds":{"text":"model.features.all(f, !((f in hiring_names[k] || mentions(f, hiring_name_parts[k])) && f in model.features_with_exception))","tree":{"op":"rcall","args":["all",{"op":".","args":[{"op":"id","args":["model"]},"features"]},{"op":"id","args":["f"]},{"op":"!_","args":[{"op":"&&","args":[{"op":"||","args":[{"op":"in","args":[{"op":"id","args":["f"]},{"op":"[]","args":[{"op":"id","args":["hiring_names"]},{"op":"id","args":["k"]}]}]},{"op":"call","args":["mentions",{"op":"id","args":["f"]},{"op":"[]","args":[{"op":"id","args":["hiring_name_parts"]},{"op":"id","args":["k"]}]}]}]},{"op":"in","args":[{"op":"id","args":["f"]},{"op":".","args":[{"op":"id","args":["model"]},"features_with_exception"]}]}]}]}]}},"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"A feature that names such a matter is kept under a recorded exception.","remedy":"Have a person check that the exception holds; drop the feature otherwise.","snippet":null},{"id":"dataset-categories","each":{"kind":"expression","condition":{"text":"datasets","tree":{"op":"id","args":["datasets"]}}},"as":"d","if":{"text":"\'job-seekers\' in d.subject_groups","tree":{"op":"in","args":[{"op":"value","args":["job-seekers"]},{"op":".","args":[{"op":"id","args":["d"]},"subject_groups"]}]}},"when":null,"declared":[],"holds":{"text":"!overlap(d.sensitive_categories, hiring_sensitive)","tree":{"op":"!_","args":[{"op":"call","args":["overlap",{"op":".","args":[{"op":"id","args":["d"]},"sensitive_categories"]},{"op":"id","args":["hiring_sensitive"]}]}]}},"never":null,"any":[],"from":[],"severity":[{"is":"warning","if":null}],"notApplicable":"refused","reason":null,"finding":"A dataset about job seekers is declared to hold such matters.","remedy":"Leave them out of the data, or have a person check that an exception holds.","snippet":null}],"controls":["fair.legal-attributes","priv.special-category"],"leavesToHumans":"Features that stand in for a listed matter, and whether an exception holds.","finding":"In hiring, the model reads or is trained on matters that must not be collected from job seekers.","remedy":"Drop them, or record the exception.","snippet":"features: [<features-that-the-model-reads>]\\nfeatures_with_exception: [<features-kept-under-an-exception>]\\n","supersedes":[],"file":"policies/jp/rules/jp-hiring-data.yml"},{"id":"jp-hiring-fairness","jurisdiction":"jp","pack":"jp","kind":"duty","subject":"system","title":"Selection compared by sex and age, with a human review","source":{"instrument":"equal-employment","provision":"Equal Employment Opportunity Act Arts 5, 7; Labour Policy Act Art. 9","url":"https://laws.e-gov.go.jp","force":"law","certainty":{"text":"memory","date":"memory"}},"when":{"text":"system_here && \'recruitment\' in system.uses","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"in","args":[{"op":"value","args":["recruitment"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]}]}},"from":[{"on":"2022-10-01","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"warning","if":null}],"requires":[{"id":"report","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.fairness.report","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"report"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"No comparison of selection by group is declared.","remedy":"Compare selection between groups and link the report.","snippet":null},{"id":"sex-and-age","each":{"kind":"entries","entries":[{"id":"sex","from":[]},{"id":"age","from":[]}]},"as":"k","if":null,"when":null,"declared":[{"text":"system.fairness.tested_attributes","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"tested_attributes"]}}],"holds":{"text":"k in system.fairness.tested_attributes","tree":{"op":"in","args":[{"op":"id","args":["k"]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"fairness"]},"tested_attributes"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"This attribute is not among those for which results by group are declared.","remedy":"Compare selection by this attribute as well.","snippet":null},{"id":"human-review","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.oversight.owner","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"owner"]}},{"text":"system.oversight.override","tree":{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"oversight"]},"override"]}}],"holds":null,"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":"It is not declared who reviews selections and how an output is overruled.","remedy":"Name the role that reviews and describe how it overrules the system.","snippet":null}],"controls":["fair.group-metrics","fair.legal-attributes","ho.design"],"leavesToHumans":"What difference is tolerable, and whether a feature such as a school or an address stands in for a protected attribute.","finding":"The system selects job seekers and no comparison by sex and age with a human review is fully declared.","remedy":"Publish the comparison and describe the review.","snippet":"fairness:\\n  report: { url: <https-address> }\\n  tested_attributes: [<attributes>]\\noversight:\\n  owner: <role>\\n  override: <how-an-output-is-overruled>\\n","supersedes":[],"file":"policies/jp/rules/jp-hiring-fairness.yml"},{"id":"jp-hiring-filing","jurisdiction":"jp","pack":"jp","kind":"duty","subject":"system","title":"Notification of a specified recruitment-information service","source":{"instrument":"employment-security-act","provision":"Arts 4(6)-(7), 43-2","url":"https://laws.e-gov.go.jp","force":"law","certainty":{"text":"secondary","date":"secondary"}},"when":{"text":"system_here && \'recruitment\' in system.uses && system.jp.specified_recruitment_provider","tree":{"op":"&&","args":[{"op":"id","args":["system_here"]},{"op":"in","args":[{"op":"value","args":["recruitment"]},{"op":".","args":[{"op":"id","args":["system"]},"uses"]}]},{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"jp"]},"specified_recruitment_provider"]}]}},"from":[{"on":"2022-10-01","if":null,"confirmed":true,"note":null}],"until":null,"severity":[{"is":"error","if":{"text":"system.phase in [\'pilot\', \'production\']","tree":{"op":"in","args":[{"op":".","args":[{"op":"id","args":["system"]},"phase"]},{"op":"list","args":[{"op":"value","args":["pilot"]},{"op":"value","args":["production"]}]}]}}},{"is":"notice","if":null}],"requires":[{"id":"filed","each":null,"as":null,"if":null,"when":null,"declared":[{"text":"system.jp.recruitment_filing.number","tree":{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"jp"]},"recruitment_filing"]},"number"]}},{"text":"system.jp.recruitment_filing.date","tree":{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"jp"]},"recruitment_filing"]},"date"]}}],"holds":{"text":"system.jp.recruitment_filing.date <= as_of","tree":{"op":"<=","args":[{"op":".","args":[{"op":".","args":[{"op":".","args":[{"op":"id","args":["system"]},"jp"]},"recruitment_filing"]},"date"]},{"op":"id","args":["as_of"]}]}},"never":null,"any":[],"from":[],"severity":[],"notApplicable":"refused","reason":null,"finding":null,"remedy":null,"snippet":null}],"controls":["conf.registration"],"leavesToHumans":"Whether the service provides information or places workers, and whether changes and yearly outlines were filed in time.","finding":"The system serves as a specified recruitment-information service and no notification to the Ministry is declared, or one dated in the future.","remedy":"Notify the Ministry of Health, Labour and Welfare before the service starts and declare number and date, or declare that the service is not a specified one.","snippet":"jp:\\n  recruitment_filing:\\n    number: <number>\\n    date: <yyyy-mm-dd>\\n","supersedes":[],"file":"policies/jp/rules/jp-hiring-filing.yml"}],"profiles":{},"origin":"built-in","digest":"d80cb502b337b7fb3f9523d41679c6c875d50d27c07645d44914cacfd450cc22"}]');
;// CONCATENATED MODULE: ./.build/policy/built-in.js
/** Owns the packs that ship with the tool: compiled at build time, without their examples. */

/** All built-in packs, in the order of the jurisdictions as reports show them. */
function builtInPacks() {
    return packs_gen_namespaceObject;
}

// EXTERNAL MODULE: ./.build/policy/configuration-validator.gen.cjs
var configuration_validator_gen = __webpack_require__(610);
// EXTERNAL MODULE: ./.build/policy/positioned-yaml.js
var positioned_yaml = __webpack_require__(6091);
;// CONCATENATED MODULE: ./.build/policy/configuration.js
/**
 * Owns `.github/ai-policy.yml`: what a repository sets for its gate. It is read from the trusted ref only. Layers:
 * defaults, then inputs, then this file; what the file sets an input may only tighten.
 */



const DEFAULT_CONFIG_PATH = '.github/ai-policy.yml';
const EMPTY = {};
/** Reads the file's text; an absent file (null) says nothing. Every problem comes with its line. */
function parseConfiguration(path, text) {
    const problems = [];
    const blank = text === null || text.split('\n').every((line) => /^\s*(#|$)/.test(line));
    const yaml = blank ? null : (0,positioned_yaml/* readYaml */.g)(path, text, configuration_validator_gen/* validateConfiguration */.L, problems);
    const raw = yaml?.value ?? EMPTY;
    const days = [
        ...(raw.overrides ?? []).map((o, i) => [['overrides', i, 'expires'], o.expires]),
        [['as-of'], raw['as-of']],
    ];
    for (const [route, day] of days) {
        if (day !== undefined && !(0,calendar/* isDay */.N)(day))
            problems.push({
                path,
                line: yaml?.lineOf(route) ?? 1,
                message: `${day} is no day of the calendar; write YYYY-MM-DD`,
            });
    }
    const file = {
        path,
        jurisdictions: raw.jurisdictions ?? null,
        enforce: raw.enforce ?? null,
        failOn: raw['fail-on'] ?? null,
        asOf: raw['as-of'] ?? null,
        allowPastAsOf: raw['allow-past-as-of'] ?? false,
        rest: {
            blocks: raw.blocks ?? 'all',
            certainty: raw.certainty ?? 'secondary',
            scope: {
                markets: raw.scope?.markets ?? null,
                activities: raw.scope?.activities ?? null,
                expects: raw.scope?.expects ?? [],
            },
            include: raw.include ?? [],
            exclude: raw.exclude ?? [],
            packs: raw.packs ?? [],
            profiles: raw.profiles ?? {},
            overrides: raw.overrides ?? [],
            trustedBranches: raw['trusted-branches'] ?? [],
        },
    };
    return { file, problems };
}
/** Lays inputs over defaults and the file over both. Nothing an untrusted input says loosens what the file sets. */
function settleConfiguration(file, asked, options) {
    const ignored = [];
    const problems = [];
    const ignore = (input, value, reason) => ignored.push({ input, value, reason });
    const oneOf = (input, value, allowed) => {
        if (value === null || value === '')
            return null;
        const found = allowed.find((a) => a === value);
        if (!found)
            problems.push({ code: 'invalid-input', message: `${input}: "${value}" is not one of ${allowed.join(', ')}` });
        return found ?? null;
    };
    const enforce = stricter('enforce', oneOf('enforce', asked.enforce, ['gate', 'observe']), file.enforce, 'gate', ignore) ?? 'gate';
    const failOn = stricter('fail-on', oneOf('fail-on', asked.failOn, ['error', 'warning']), file.failOn, 'warning', ignore) ?? 'error';
    const jurisdictions = settleJurisdictions(file, asked.jurisdictions, options, ignore, problems);
    const asOf = settleDay(file, asked.asOf, options, ignore, problems);
    return {
        configuration: { ...file.rest, jurisdictions, enforce, failOn, allowPastAsOf: file.allowPastAsOf, asOf },
        ignored,
        problems,
    };
}
function stricter(input, asked, set, strict, ignore) {
    if (asked === null || set === null || asked === set)
        return asked ?? set;
    if (asked === strict)
        return asked;
    ignore(input, asked, `the configuration file sets ${set}, and an input may only tighten it`);
    return set;
}
function settleJurisdictions(file, asked, options, ignore, problems) {
    const wanted = (asked ?? '')
        .split(',')
        .map((j) => j.trim().toLowerCase())
        .filter((j) => j !== '');
    for (const id of new Set([...wanted, ...(file.jurisdictions ?? [])])) {
        if (!options.available.includes(id)) {
            problems.push({
                code: 'unknown-jurisdiction',
                message: `jurisdictions: there is no pack for "${id}"; known are ${options.available.join(', ')}`,
            });
        }
    }
    const dropped = (file.jurisdictions ?? []).filter((id) => wanted.length > 0 && !wanted.includes(id));
    if (dropped.length > 0)
        ignore('jurisdictions', wanted.join(','), `the configuration file asks for ${dropped.join(', ')} too, and an input may only add`);
    const chosen = wanted.length > 0
        ? new Set([...wanted, ...(file.jurisdictions ?? [])])
        : new Set(file.jurisdictions ?? options.available);
    return options.available.filter((id) => chosen.has(id));
}
function settleDay(file, asked, options, ignore, problems) {
    const base = file.asOf ?? options.today;
    if (asked === null || asked === '')
        return base;
    if (!(0,calendar/* isDay */.N)(asked)) {
        problems.push({ code: 'invalid-input', message: `as-of: "${asked}" is no day of the calendar; write YYYY-MM-DD` });
        return base;
    }
    if (asked === base || options.anyDay)
        return asked;
    if (!options.trusted) {
        ignore('as-of', asked, 'the change under judgement cannot choose the day');
        return base;
    }
    if (asked < options.today && !file.allowPastAsOf) {
        ignore('as-of', asked, 'a day in the past gates nothing unless the configuration file sets allow-past-as-of');
        return base;
    }
    return asked;
}

;// CONCATENATED MODULE: ./.build/policy/profile.js
/** The pack with the rules of the raised instruments one step up: notices become warnings, and nothing becomes an error. */
function withProfiles(pack, chosen) {
    const raised = new Set(chosen.flatMap((name) => pack.profiles[name]?.raises ?? []));
    if (raised.size === 0)
        return pack;
    return { ...pack, rules: pack.rules.map((rule) => (raised.has(rule.source.instrument) ? raise(rule) : rule)) };
}
function raise(rule) {
    if (rule.kind === 'information')
        return rule;
    return { ...rule, severity: rule.severity.map(step), requires: rule.requires.map(raiseItem) };
}
function raiseItem(item) {
    return { ...item, severity: item.severity.map(step), any: item.any.map(raiseItem) };
}
function step(row) {
    return row.is === 'notice' ? { ...row, is: 'warning' } : row;
}

;// CONCATENATED MODULE: ./.build/policy/load-policy.js
/**
 * Owns loading what a tree is judged by: the configuration file and the packs it names, from one trusted place, through
 * a reader that is handed in. Everything wrong with them comes back at once; nothing is judged then.
 */



/**
 * Loads configuration and packs from the trusted place, or from the base branch where the trusted file lists it. A listed
 * branch without a file of its own is judged by the trusted one: an absent file loosens nothing.
 */
async function loadPolicy(request) {
    const first = await request.trusted.readText(request.configPath);
    const branch = request.branch;
    const lists = branch !== null && first.state === 'read' && listsBranch(request.configPath, first.text, branch.name);
    const own = lists && branch ? await branch.reader.readText(request.configPath) : null;
    const reader = branch && own !== null && own.state !== 'absent' ? branch.reader : request.trusted;
    const read = own !== null && own.state !== 'absent' ? own : first;
    const problems = [];
    const about = (message) => problems.push(configurationProblem(request.configPath, null, message));
    if (read.state === 'unreadable')
        about(read.reason);
    if (read.state === 'absent' && request.configRequired)
        about(`there is no file ${request.configPath} at the trusted ref`);
    const text = read.state === 'read' ? read.text : null;
    const { file, problems: found } = parseConfiguration(request.configPath, text);
    problems.push(...found.map((p) => configurationProblem(p.path, p.line, p.message)));
    const packs = await loadPacks(reader, file, problems);
    const settled = settleConfiguration(file, request.settings, {
        ...request.options,
        available: [...new Set(packs.map((p) => p.jurisdiction))],
    });
    problems.push(...settled.problems.map((p) => ({ ...configurationProblem(null, null, p.message), code: p.code })));
    problems.push(...unknownOverrides(file, packs));
    problems.push(...unknownProfiles(file, packs));
    const used = packs
        .filter((p) => settled.configuration.jurisdictions.includes(p.jurisdiction))
        .map((p) => withProfiles(p, file.rest.profiles[p.id] ?? []));
    return {
        text,
        config: read.state === 'read' ? { path: request.configPath, commit: reader.commit, digest: read.blob } : null,
        ignored: settled.ignored,
        judge: problems.length > 0 ? null : { configuration: settled.configuration, packs: used },
        problems,
    };
}
function listsBranch(path, text, name) {
    return parseConfiguration(path, text).file.rest.trustedBranches.includes(name);
}
function configurationProblem(path, line, message) {
    return { kind: 'configuration', code: 'configuration', path, line, message };
}
function packProblem(code, path, line, message) {
    return { kind: 'pack', code, path, line, message };
}
/** Findings of the gate itself that an override may name, as rules of packs are named. */
const OWN_RULES = ['scope-narrowed', 'facts-conflict', 'evidence-removed', 'evidence-problem'];
function unknownOverrides(file, packs) {
    const rules = new Set([...OWN_RULES, ...packs.flatMap((p) => p.rules.map((r) => r.id))]);
    return file.rest.overrides
        .filter((o) => !rules.has(o.rule))
        .map((o) => configurationProblem(file.path, null, `overrides: there is no rule "${o.rule}"`));
}
function unknownProfiles(file, packs) {
    return Object.entries(file.rest.profiles).flatMap(([id, names]) => {
        const profiles = packs.find((p) => p.id === id)?.profiles;
        if (!profiles)
            return [configurationProblem(file.path, null, `profiles: there is no pack "${id}"`)];
        const known = Object.keys(profiles);
        return names
            .filter((name) => !known.includes(name))
            .map((name) => configurationProblem(file.path, null, `profiles: the pack "${id}" has no profile "${name}"; it has ${known.join(', ') || 'none'}`));
    });
}
/** Built-in packs, and those of the organisation. Packs that are not in order are left out and reported. */
async function loadPacks(reader, file, problems) {
    const packs = [...builtInPacks()];
    if (file.rest.packs.length === 0)
        return packs;
    const { loadPack } = await Promise.all(/* import() */[__webpack_require__.e(337), __webpack_require__.e(354)]).then(__webpack_require__.bind(__webpack_require__, 2354));
    const { default: controls } = await __webpack_require__.e(/* import() */ 386).then(__webpack_require__.t.bind(__webpack_require__, 8386, 17));
    const catalogue = new Set(controls);
    for (const folder of file.rest.packs) {
        const load = loadPack(await packFiles(reader, folder, problems), folder, catalogue);
        problems.push(...load.problems.map((p) => packProblem('pack', p.path, p.line, p.message)));
        const pack = load.loaded?.pack;
        if (!pack)
            continue;
        const taken = new Set(packs.flatMap((p) => [p.id, ...p.rules.map((r) => r.id)]));
        for (const id of [pack.id, ...pack.rules.map((r) => r.id)].filter((id) => taken.has(id))) {
            problems.push(packProblem('duplicate-id', folder, null, `the id "${id}" is taken by another pack`));
        }
        if (load.ok)
            packs.push(pack);
    }
    return packs;
}
async function packFiles(reader, folder, problems) {
    const files = [];
    for (const path of await reader.listFolder(folder)) {
        if (!/\.ya?ml$/.test(path))
            continue;
        const read = await reader.readText(path);
        if (read.state === 'read')
            files.push({ path, text: read.text });
        else
            problems.push(packProblem('unreadable', path, null, read.state === 'unreadable' ? read.reason : 'cannot be read'));
    }
    return files;
}

// EXTERNAL MODULE: ./.build/policy/bindings.js
var bindings = __webpack_require__(1411);
// EXTERNAL MODULE: ./.build/policy/evaluate-condition.js
var evaluate_condition = __webpack_require__(6426);
;// CONCATENATED MODULE: ./.build/policy/routes.js
/** Owns routing: the regulators to which a system's use points. Printed beside findings; never a verdict. */


/**
 * Regulators of one system under one pack, sure ones first. While the uses themselves are undeclared nearly everything
 * would be possible, so then only what is sure is named.
 */
function routesOf(pack, system, facts) {
    const scope = {
        facts,
        chosen: new Map(),
        bindings: (0,bindings/* bindingsFor */.ku)('system', system, facts),
        definitions: pack.definitions,
        tables: pack.tables,
        memo: new Map(),
        budget: { steps: evaluate_condition/* STEP_BUDGET */.TP },
    };
    const usesKnown = facts.find({ subject: system, path: 'uses' }, new Map()).state === 'declared';
    const sure = new Set();
    const possible = new Set();
    for (const route of pack.routes) {
        const { value } = (0,evaluate_condition/* evaluateCondition */.F9)(route.when, scope);
        if (value === true)
            sure.add(route.to);
        else if (value === undefined && usesKnown)
            possible.add(route.to);
    }
    return [
        ...[...sure].map((to) => ({ to, sure: true })),
        ...[...possible].filter((to) => !sure.has(to)).map((to) => ({ to, sure: false })),
    ];
}

// EXTERNAL MODULE: ./.build/release.js
var release = __webpack_require__(4963);
;// CONCATENATED MODULE: ./.build/gate.js
/**
 * The hall both doors lead to: source \u2192 evidence \u2192 dossier \u2192 policy \u2192 findings. It owns the order of a run and what each
 * tree is used for: the head is judged, the merge base compared with, and policy comes from the trusted ref alone.
 */










/** Judges one tree. Never rejects for what the repository holds; rejects for faults of sources only. */
async function runGate(request) {
    return (await runGateInDetail(request, false)).outcome;
}
/** As `runGate`, with what the run worked on; `trace` keeps the value of every part of every condition. */
async function runGateInDetail(request, trace) {
    const policy = await loadPolicy(policyRequest(request));
    if (policy.judge === null)
        return failed(request, policy, policy.problems);
    const { configuration } = policy.judge;
    const packs = trace ? await positioned(policy.judge.packs) : policy.judge.packs;
    const cache = createEvidenceCache();
    try {
        const base = request.base ? await assess(request.base, configuration, packs, cache, false, null) : null;
        const head = await assess(request.head, configuration, packs, cache, trace, base);
        const proposed = await describeProposal(request, policy, cache);
        const outcome = settle({
            head,
            base,
            configuration,
            packs,
            config: policy.config,
            inputsIgnored: policy.ignored,
            problems: [],
            tool: release/* RELEASE */.g,
            proposed,
            routes: routing(head, packs),
        });
        return { outcome, head, packs };
    }
    catch (error) {
        if (!(error instanceof condition_error/* ConditionError */.i))
            throw error;
        return failed(request, policy, [
            { kind: 'pack', code: 'condition', path: null, line: null, message: error.message },
        ]);
    }
}
async function positioned(packs) {
    const { positionConditions } = await Promise.all(/* import() */[__webpack_require__.e(337), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 1981));
    return packs.map(positionConditions);
}
function policyRequest(request) {
    const branch = request.trustedBranch;
    return {
        trusted: policyReader(request.trusted),
        branch: branch ? { name: branch.name, reader: policyReader(branch.source) } : null,
        configPath: request.configPath,
        configRequired: request.configRequired,
        settings: request.settings,
        options: { trusted: request.settingsTrusted, anyDay: request.anyDay ?? false, today: request.today },
    };
}
function failed(request, policy, problems) {
    const outcome = couldNotEvaluate(problems, {
        tool: release/* RELEASE */.g,
        asOf: request.today,
        commit: request.head.commit,
        base: request.base?.commit ?? null,
        config: policy.config,
        inputsIgnored: policy.ignored,
    });
    return { outcome, head: null, packs: [] };
}
async function assess(source, configuration, packs, cache, trace, before) {
    const { include, exclude } = configuration;
    const evidence = await readEvidence(source, { include, exclude, cache });
    const dossier = (0,facts_dossier/* linkDossier */.Uk)([...evidence.readings, ...evidence.repository]);
    const facts = new fact_index/* FactIndex */.lw(dossier, before === null ? null : new fact_index/* FactIndex */.lw(before.dossier));
    return {
        commit: source.commit,
        dossier,
        readings: evidence.readings,
        listingTruncated: evidence.listing.truncated,
        texts: evidence.texts,
        judgements: (0,judge/* judgeAll */.T)(packs, facts, { asOf: configuration.asOf, trace }),
    };
}
/** The regulators behind a judgement's system, worked out once for each pack and system. */
function routing(head, packs) {
    const facts = new fact_index/* FactIndex */.lw(head.dossier);
    const known = new Map();
    return ({ rule, subject }) => {
        const pack = packs.find((p) => p.id === rule.pack);
        if (!pack || rule.subject !== 'system')
            return [];
        const key = `${pack.id}\0${subject}`;
        const routes = known.get(key) ?? routesOf(pack, subject, facts);
        known.set(key, routes);
        return routes;
    };
}
/** What the change's own configuration would do, where it differs from the trusted one: shown, never used. */
async function describeProposal(request, policy, cache) {
    if (!request.proposal)
        return null;
    const asked = policyRequest(request);
    const trusted = policyReader(request.proposal);
    const proposal = await loadPolicy({ ...asked, trusted, branch: null, configRequired: false });
    const before = request.base
        ? await loadPolicy({ ...asked, trusted: policyReader(request.base), branch: null, configRequired: false })
        : null;
    const isOf = (other) => proposal.text === other.text && packsOf(proposal) === packsOf(other);
    if (isOf(policy) || (before !== null && isOf(before)))
        return null;
    if (proposal.judge === null)
        return `The policy proposed here could not be used: ${proposal.problems[0]?.message ?? ''}.`;
    const head = await assess(request.head, proposal.judge.configuration, proposal.judge.packs, cache, false, null);
    const { conclusion, jurisdictions } = settle({
        ...{ head, base: null, config: null, inputsIgnored: [], problems: [], tool: release/* RELEASE */.g, proposed: null },
        ...proposal.judge,
    });
    const each = jurisdictions.map((j) => `${j.id.toUpperCase()}: ${j.conclusion.replace('_', ' ')}`).join(', ');
    return `This change touches the gate's policy, which counts once merged. Under it: ${conclusion.replace('_', ' ')} (${each}).`;
}
function packsOf(policy) {
    return policy.judge?.packs.map((p) => p.digest).join() ?? '';
}

;// CONCATENATED MODULE: ./.build/cli/gate-commands.js
/** Owns the commands that judge: where their trees come from, and which report they print. */




/** `check`, `facts` and `explain`. */
async function runGateCommand(command, operands, flags, terminal) {
    const directory = operands[command === 'explain' ? 1 : 0] ?? '.';
    if (!(0,external_node_fs_.existsSync)(directory) || !(0,external_node_fs_.statSync)(directory).isDirectory())
        return usage(`${directory} is no directory`);
    const format = gate_commands_text(flags, 'format') ?? 'text';
    const formats = gate_commands_FORMATS[command];
    if (!formats.includes(format))
        return usage(`${command} prints ${formats.join(', ')}, not "${format}"`);
    const trees = await chooseTrees(directory, flags);
    if ('error' in trees)
        return usage(trees.error);
    const run = await runGateInDetail(requestFor(trees, flags, terminal), command === 'explain');
    const colour = terminal.colour && flags['no-colour'] !== true;
    if (command === 'check')
        return check(run.outcome, format, { ...terminal, colour });
    if (run.head === null)
        return check(run.outcome, 'text', { ...terminal, colour });
    if (command === 'facts')
        return (await __webpack_require__.e(/* import() */ 680).then(__webpack_require__.bind(__webpack_require__, 4680))).listFacts(run, format);
    return (await __webpack_require__.e(/* import() */ 508).then(__webpack_require__.bind(__webpack_require__, 5508))).explain(run, operands[0] ?? '', colour);
}
const gate_commands_FORMATS = {
    check: ['text', 'json', 'markdown'],
    facts: ['text', 'json'],
    explain: ['text'],
};
function usage(message) {
    return { text: `${message}\n`, exitCode: 2, stream: 'stderr' };
}
function gate_commands_text(flags, name) {
    const value = flags[name];
    return typeof value === 'string' ? value : null;
}
function requestFor(trees, flags, terminal) {
    const config = gate_commands_text(flags, 'config');
    return {
        ...trees,
        trustedBranch: null,
        configPath: config ?? DEFAULT_CONFIG_PATH,
        configRequired: config !== null,
        settings: {
            jurisdictions: gate_commands_text(flags, 'jurisdiction'),
            enforce: flags.observe === true ? 'observe' : null,
            failOn: gate_commands_text(flags, 'fail-on'),
            asOf: gate_commands_text(flags, 'as-of'),
        },
        settingsTrusted: true,
        anyDay: true,
        today: terminal.today,
    };
}
/**
 * The directory as it is, or a commit of its repository. With `--base`, policy comes from the base as it would for a
 * pull request; without, from the tree itself.
 */
async function chooseTrees(directory, flags) {
    const [base, head] = [gate_commands_text(flags, 'base'), gate_commands_text(flags, 'head')];
    if (base === null && head === null) {
        const tree = directorySource(directory);
        return { head: tree, base: null, trusted: tree };
    }
    const { gitSource, mergeBase, repositoryOf } = await __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 6014));
    const place = await repositoryOf(directory);
    if ('error' in place)
        return place;
    const at = (ref) => gitSource(place.root, ref, place.subdirectory);
    const judged = head === null ? directorySource(directory) : await at(head);
    if ('error' in judged)
        return judged;
    if (base === null)
        return { head: judged, base: null, trusted: judged };
    const common = await mergeBase(place.root, base, head ?? 'HEAD');
    if (typeof common !== 'string')
        return common;
    const [before, trusted] = [await at(common), await at(base)];
    if ('error' in trusted)
        return trusted;
    return { head: judged, base: 'error' in before ? null : before, trusted };
}
async function check(outcome, format, terminal) {
    const exitCode = outcome.exitCode;
    if (format === 'json')
        return { text: (await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.bind(__webpack_require__, 7586))).renderJson(outcome), exitCode };
    if (format === 'markdown') {
        const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(979), __webpack_require__.e(588)]).then(__webpack_require__.bind(__webpack_require__, 9588));
        return { text: `${renderSummary(outcome, { links: () => null, name: 'ai-policy' })}\n`, exitCode };
    }
    const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(979), __webpack_require__.e(953)]).then(__webpack_require__.bind(__webpack_require__, 5953));
    return { text: renderText(outcome, { colour: terminal.colour, width: terminal.width }), exitCode };
}


/***/ }),

/***/ 9837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
/** The value of a fact in words, for people: lists joined, intervals with both ends, text cut to 200 characters. */
function showValue(value) {
    const words = typeof value === 'object'
        ? 'low' in value
            ? `${value.low} to ${value.high}`
            : value.length === 0
                ? 'none'
                : value.join(', ')
        : String(value);
    const flat = words.replace(/\s+/g, ' ').trim();
    const points = [...flat];
    return points.length <= 200 ? flat : `${points.slice(0, 199).join('')}\u2026`;
}


/***/ })

};
