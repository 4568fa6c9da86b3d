// Generated from schemas/ by `npm run generate`; do not edit.
"use strict";
exports.validateConfiguration = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://ai-policy-gate.example/schemas/configuration/v1","title":"Configuration of AI Policy Gate (.github/ai-policy.yml)","type":"object","additionalProperties":false,"properties":{"jurisdictions":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"description":"Packs to judge by; all built-in ones by default."},"enforce":{"enum":["gate","observe"],"description":"observe reports everything and blocks nothing that the evidence says; our own errors still fail."},"fail-on":{"enum":["error","warning"],"description":"The mildest severity that blocks."},"blocks":{"enum":["all","new"],"description":"new: findings that the merge base has too are advisory in pull requests."},"certainty":{"enum":["secondary","primary"],"description":"The weakest certainty of text and date that may block."},"scope":{"type":"object","additionalProperties":false,"description":"A floor that no pull request can lower.","properties":{"markets":{"type":"array","items":{"enum":["eu","uk","sg","jp"]}},"activities":{"type":"array","items":{"enum":["develops","offers","integrates","modifies","uses","imports","distributes","represents","supplies-data"]}},"expects":{"type":"array","items":{"enum":["system","model"]}}}},"include":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"maxItems":100},"exclude":{"type":"array","items":{"type":"string","minLength":1,"maxLength":200},"maxItems":100},"packs":{"type":"array","items":{"type":"string","minLength":1},"maxItems":20,"description":"Folders of organisation packs at the trusted ref."},"profiles":{"type":"object","description":"Profiles of packs, by pack id: voluntary instruments that are taken one step more seriously.","additionalProperties":{"type":"array","uniqueItems":true,"items":{"type":"string"}}},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","severity","reason","owner","expires"],"properties":{"rule":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"severity":{"enum":["error","warning","notice","off"]},"reason":{"type":"string","minLength":10},"owner":{"type":"string","minLength":2},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"}}}},"trusted-branches":{"type":"array","items":{"type":"string","minLength":1}},"allow-past-as-of":{"type":"boolean"},"as-of":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","description":"Judge as of this day instead of today."}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
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

