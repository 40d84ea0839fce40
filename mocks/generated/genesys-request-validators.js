// Generated from openapi/genesys.yaml by `npm run generate`. Do not edit.

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));

// node_modules/ajv-formats/dist/formats.js
var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));

// validators.js
var import_formats = /* @__PURE__ */ __toESM(require_formats());
const getPresencedefinitions_query = validate10;
const schema11 = {
	"type": "object",
	"properties": {
		"pageNumber": {
			"type": "integer",
			"minimum": 1,
			"default": 1
		},
		"pageSize": {
			"type": "integer",
			"minimum": 1,
			"maximum": 500,
			"default": 25
		},
		"deleted": {
			"type": "string",
			"pattern": "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Aa][Ll][Ll])$",
			"default": "FALSE"
		},
		"localeCode": {
			"type": "string",
			"enum": [
				"ALL",
				"ar",
				"cs",
				"da",
				"de",
				"en_US",
				"es",
				"fi",
				"fr",
				"he",
				"it",
				"ja",
				"ko",
				"nl",
				"no",
				"pl",
				"pt_BR",
				"pt_PT",
				"ru",
				"sv",
				"th",
				"tr",
				"uk",
				"zh_CN",
				"zh_TW"
			]
		}
	},
	"required": []
};
const pattern0 = new RegExp("^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Aa][Ll][Ll])$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.pageNumber !== void 0) {
			let data0 = data.pageNumber;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				validate10.errors = [{
					instancePath: instancePath + "/pageNumber",
					schemaPath: "#/properties/pageNumber/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				}];
				return false;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 1 || isNaN(data0)) {
					validate10.errors = [{
						instancePath: instancePath + "/pageNumber",
						schemaPath: "#/properties/pageNumber/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					}];
					return false;
				}
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.pageSize !== void 0) {
				let data1 = data.pageSize;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					validate10.errors = [{
						instancePath: instancePath + "/pageSize",
						schemaPath: "#/properties/pageSize/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 500 || isNaN(data1)) {
						validate10.errors = [{
							instancePath: instancePath + "/pageSize",
							schemaPath: "#/properties/pageSize/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 500
							},
							message: "must be <= 500"
						}];
						return false;
					} else if (data1 < 1 || isNaN(data1)) {
						validate10.errors = [{
							instancePath: instancePath + "/pageSize",
							schemaPath: "#/properties/pageSize/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.deleted !== void 0) {
					let data2 = data.deleted;
					if (typeof data2 === "string") {
						if (!pattern0.test(data2)) {
							validate10.errors = [{
								instancePath: instancePath + "/deleted",
								schemaPath: "#/properties/deleted/pattern",
								keyword: "pattern",
								params: { pattern: "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Aa][Ll][Ll])$" },
								message: "must match pattern \"^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Aa][Ll][Ll])$\""
							}];
							return false;
						}
					} else {
						validate10.errors = [{
							instancePath: instancePath + "/deleted",
							schemaPath: "#/properties/deleted/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.localeCode !== void 0) {
						let data3 = data.localeCode;
						if (typeof data3 !== "string") {
							validate10.errors = [{
								instancePath: instancePath + "/localeCode",
								schemaPath: "#/properties/localeCode/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data3 === "ALL" || data3 === "ar" || data3 === "cs" || data3 === "da" || data3 === "de" || data3 === "en_US" || data3 === "es" || data3 === "fi" || data3 === "fr" || data3 === "he" || data3 === "it" || data3 === "ja" || data3 === "ko" || data3 === "nl" || data3 === "no" || data3 === "pl" || data3 === "pt_BR" || data3 === "pt_PT" || data3 === "ru" || data3 === "sv" || data3 === "th" || data3 === "tr" || data3 === "uk" || data3 === "zh_CN" || data3 === "zh_TW")) {
							validate10.errors = [{
								instancePath: instancePath + "/localeCode",
								schemaPath: "#/properties/localeCode/enum",
								keyword: "enum",
								params: { allowedValues: schema11.properties.localeCode.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate10.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate10.errors = vErrors;
	return true;
}
const CreateOrganizationPresence = validate11;
const schema14 = {
	"type": "string",
	"enum": [
		"Available",
		"Away",
		"Break",
		"Busy",
		"Idle",
		"Meal",
		"Meeting",
		"Offline",
		"On Queue",
		"OnQueue",
		"Training"
	]
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.languageLabels === void 0 && (missing0 = "languageLabels") || data.systemPresence === void 0 && (missing0 = "systemPresence")) {
			validate11.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate11.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.languageLabels !== void 0) {
					let data1 = data.languageLabels;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						for (const key0 in data1) if (typeof data1[key0] !== "string") {
							validate11.errors = [{
								instancePath: instancePath + "/languageLabels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "LanguageLabels/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					} else {
						validate11.errors = [{
							instancePath: instancePath + "/languageLabels",
							schemaPath: "LanguageLabels/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (Object.keys(data1).length < 1) {
							validate11.errors = [{
								instancePath: instancePath + "/languageLabels",
								schemaPath: "#/properties/languageLabels/minProperties",
								keyword: "minProperties",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 properties"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.systemPresence !== void 0) {
						let data3 = data.systemPresence;
						if (typeof data3 !== "string") {
							validate11.errors = [{
								instancePath: instancePath + "/systemPresence",
								schemaPath: "SystemPresenceInput/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data3 === "Available" || data3 === "Away" || data3 === "Break" || data3 === "Busy" || data3 === "Idle" || data3 === "Meal" || data3 === "Meeting" || data3 === "Offline" || data3 === "On Queue" || data3 === "OnQueue" || data3 === "Training")) {
							validate11.errors = [{
								instancePath: instancePath + "/systemPresence",
								schemaPath: "SystemPresenceInput/enum",
								keyword: "enum",
								params: { allowedValues: schema14.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.deactivated !== void 0) {
							if (typeof data.deactivated !== "boolean") {
								validate11.errors = [{
									instancePath: instancePath + "/deactivated",
									schemaPath: "#/properties/deactivated/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate11.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate11.errors = vErrors;
	return true;
}
const getPresencedefinition_path = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.presenceId === void 0 && (missing0 = "presenceId")) {
			validate12.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.presenceId !== void 0) {
			let data0 = data.presenceId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate12.errors = [{
						instancePath: instancePath + "/presenceId",
						schemaPath: "#/properties/presenceId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate12.errors = [{
					instancePath: instancePath + "/presenceId",
					schemaPath: "#/properties/presenceId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate12.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate12.errors = vErrors;
	return true;
}
const getPresencedefinition_query = validate13;
const schema16 = {
	"type": "object",
	"properties": { "localeCode": {
		"type": "string",
		"enum": [
			"ALL",
			"ar",
			"cs",
			"da",
			"de",
			"en_US",
			"es",
			"fi",
			"fr",
			"he",
			"it",
			"ja",
			"ko",
			"nl",
			"no",
			"pl",
			"pt_BR",
			"pt_PT",
			"ru",
			"sv",
			"th",
			"tr",
			"uk",
			"zh_CN",
			"zh_TW"
		]
	} },
	"required": []
};
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.localeCode !== void 0) {
			let data0 = data.localeCode;
			if (typeof data0 !== "string") {
				validate13.errors = [{
					instancePath: instancePath + "/localeCode",
					schemaPath: "#/properties/localeCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			if (!(data0 === "ALL" || data0 === "ar" || data0 === "cs" || data0 === "da" || data0 === "de" || data0 === "en_US" || data0 === "es" || data0 === "fi" || data0 === "fr" || data0 === "he" || data0 === "it" || data0 === "ja" || data0 === "ko" || data0 === "nl" || data0 === "no" || data0 === "pl" || data0 === "pt_BR" || data0 === "pt_PT" || data0 === "ru" || data0 === "sv" || data0 === "th" || data0 === "tr" || data0 === "uk" || data0 === "zh_CN" || data0 === "zh_TW")) {
				validate13.errors = [{
					instancePath: instancePath + "/localeCode",
					schemaPath: "#/properties/localeCode/enum",
					keyword: "enum",
					params: { allowedValues: schema16.properties.localeCode.enum },
					message: "must be equal to one of the allowed values"
				}];
				return false;
			}
		}
	} else {
		validate13.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate13.errors = vErrors;
	return true;
}
const putPresencedefinition_path = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.presenceId === void 0 && (missing0 = "presenceId")) {
			validate14.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.presenceId !== void 0) {
			let data0 = data.presenceId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate14.errors = [{
						instancePath: instancePath + "/presenceId",
						schemaPath: "#/properties/presenceId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate14.errors = [{
					instancePath: instancePath + "/presenceId",
					schemaPath: "#/properties/presenceId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate14.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate14.errors = vErrors;
	return true;
}
const UpdateOrganizationPresence = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.languageLabels === void 0 && (missing0 = "languageLabels")) {
			validate15.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				if (typeof data.id !== "string") {
					validate15.errors = [{
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate15.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.languageLabels !== void 0) {
						let data2 = data.languageLabels;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							for (const key0 in data2) if (typeof data2[key0] !== "string") {
								validate15.errors = [{
									instancePath: instancePath + "/languageLabels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "LanguageLabels/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						} else {
							validate15.errors = [{
								instancePath: instancePath + "/languageLabels",
								schemaPath: "LanguageLabels/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							if (Object.keys(data2).length < 1) {
								validate15.errors = [{
									instancePath: instancePath + "/languageLabels",
									schemaPath: "#/properties/languageLabels/minProperties",
									keyword: "minProperties",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 properties"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.systemPresence !== void 0) {
							let data4 = data.systemPresence;
							if (typeof data4 !== "string") {
								validate15.errors = [{
									instancePath: instancePath + "/systemPresence",
									schemaPath: "SystemPresenceInput/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data4 === "Available" || data4 === "Away" || data4 === "Break" || data4 === "Busy" || data4 === "Idle" || data4 === "Meal" || data4 === "Meeting" || data4 === "Offline" || data4 === "On Queue" || data4 === "OnQueue" || data4 === "Training")) {
								validate15.errors = [{
									instancePath: instancePath + "/systemPresence",
									schemaPath: "SystemPresenceInput/enum",
									keyword: "enum",
									params: { allowedValues: schema14.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.deactivated !== void 0) {
								if (typeof data.deactivated !== "boolean") {
									validate15.errors = [{
										instancePath: instancePath + "/deactivated",
										schemaPath: "#/properties/deactivated/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.primary !== void 0) {
									if (typeof data.primary !== "boolean") {
										validate15.errors = [{
											instancePath: instancePath + "/primary",
											schemaPath: "#/properties/primary/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate15.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate15.errors = vErrors;
	return true;
}
const deletePresencedefinition_path = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.presenceId === void 0 && (missing0 = "presenceId")) {
			validate16.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.presenceId !== void 0) {
			let data0 = data.presenceId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate16.errors = [{
						instancePath: instancePath + "/presenceId",
						schemaPath: "#/properties/presenceId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate16.errors = [{
					instancePath: instancePath + "/presenceId",
					schemaPath: "#/properties/presenceId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate16.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate16.errors = vErrors;
	return true;
}
const getUserPresence_path = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.userId === void 0 && (missing0 = "userId") || data.sourceId === void 0 && (missing0 = "sourceId")) {
			validate17.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.userId !== void 0) {
				let data0 = data.userId;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate17.errors = [{
							instancePath: instancePath + "/userId",
							schemaPath: "#/properties/userId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate17.errors = [{
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.sourceId !== void 0) {
					let data1 = data.sourceId;
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							validate17.errors = [{
								instancePath: instancePath + "/sourceId",
								schemaPath: "#/properties/sourceId/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate17.errors = [{
							instancePath: instancePath + "/sourceId",
							schemaPath: "#/properties/sourceId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate17.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate17.errors = vErrors;
	return true;
}
const patchUserPresence_path = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.userId === void 0 && (missing0 = "userId") || data.sourceId === void 0 && (missing0 = "sourceId")) {
			validate18.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.userId !== void 0) {
				let data0 = data.userId;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate18.errors = [{
							instancePath: instancePath + "/userId",
							schemaPath: "#/properties/userId/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate18.errors = [{
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.sourceId !== void 0) {
					let data1 = data.sourceId;
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							validate18.errors = [{
								instancePath: instancePath + "/sourceId",
								schemaPath: "#/properties/sourceId/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate18.errors = [{
							instancePath: instancePath + "/sourceId",
							schemaPath: "#/properties/sourceId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate18.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate18.errors = vErrors;
	return true;
}
const PatchUserPresence = validate19;
const schema24 = {
	"type": "object",
	"properties": {
		"primary": { "type": "boolean" },
		"presenceDefinition": { "$ref": "PresenceDefinitionReference" },
		"message": { "type": ["string", "null"] }
	}
};
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.primary !== void 0) {
			if (typeof data.primary !== "boolean") {
				validate19.errors = [{
					instancePath: instancePath + "/primary",
					schemaPath: "#/properties/primary/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.presenceDefinition !== void 0) {
				let data1 = data.presenceDefinition;
				if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
					let missing0;
					if (data1.id === void 0 && (missing0 = "id")) {
						validate19.errors = [{
							instancePath: instancePath + "/presenceDefinition",
							schemaPath: "PresenceDefinitionReference/required",
							keyword: "required",
							params: { missingProperty: missing0 },
							message: "must have required property '" + missing0 + "'"
						}];
						return false;
					} else if (data1.id !== void 0) {
						let data2 = data1.id;
						if (typeof data2 === "string") {
							if (data2.length < 1) {
								validate19.errors = [{
									instancePath: instancePath + "/presenceDefinition/id",
									schemaPath: "PresenceDefinitionReference/properties/id/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate19.errors = [{
								instancePath: instancePath + "/presenceDefinition/id",
								schemaPath: "PresenceDefinitionReference/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
				} else {
					validate19.errors = [{
						instancePath: instancePath + "/presenceDefinition",
						schemaPath: "PresenceDefinitionReference/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.message !== void 0) {
					let data3 = data.message;
					if (typeof data3 !== "string" && data3 !== null) {
						validate19.errors = [{
							instancePath: instancePath + "/message",
							schemaPath: "#/properties/message/type",
							keyword: "type",
							params: { type: schema24.properties.message.type },
							message: "must be string,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate19.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate19.errors = vErrors;
	return true;
}
const getUserPresencesPurecloud_path = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.userId === void 0 && (missing0 = "userId")) {
			validate20.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate20.errors = [{
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate20.errors = [{
					instancePath: instancePath + "/userId",
					schemaPath: "#/properties/userId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate20.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate20.errors = vErrors;
	return true;
}
const patchUserPresencesPurecloud_path = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.userId === void 0 && (missing0 = "userId")) {
			validate21.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate21.errors = [{
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate21.errors = [{
					instancePath: instancePath + "/userId",
					schemaPath: "#/properties/userId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate21.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate21.errors = vErrors;
	return true;
}
const getUserPresencesMicrosoftteams_path = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.userId === void 0 && (missing0 = "userId")) {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate22.errors = [{
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate22.errors = [{
					instancePath: instancePath + "/userId",
					schemaPath: "#/properties/userId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate22.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
}
const getUserPresencesZoomphone_path = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.userId === void 0 && (missing0 = "userId")) {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate23.errors = [{
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate23.errors = [{
					instancePath: instancePath + "/userId",
					schemaPath: "#/properties/userId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate23.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate23.errors = vErrors;
	return true;
}
const putUsersPresencesBulk_body = validate24;
const schema31 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": {
			"type": "string",
			"minLength": 1
		},
		"primary": { "type": "boolean" },
		"presenceDefinition": { "$ref": "PresenceDefinitionReference" },
		"message": { "type": ["string", "null"] }
	}
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id")) {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate25.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate25.errors = [{
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.primary !== void 0) {
					if (typeof data.primary !== "boolean") {
						validate25.errors = [{
							instancePath: instancePath + "/primary",
							schemaPath: "#/properties/primary/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.presenceDefinition !== void 0) {
						let data2 = data.presenceDefinition;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							let missing1;
							if (data2.id === void 0 && (missing1 = "id")) {
								validate25.errors = [{
									instancePath: instancePath + "/presenceDefinition",
									schemaPath: "PresenceDefinitionReference/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else if (data2.id !== void 0) {
								let data3 = data2.id;
								if (typeof data3 === "string") {
									if (data3.length < 1) {
										validate25.errors = [{
											instancePath: instancePath + "/presenceDefinition/id",
											schemaPath: "PresenceDefinitionReference/properties/id/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate25.errors = [{
										instancePath: instancePath + "/presenceDefinition/id",
										schemaPath: "PresenceDefinitionReference/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
						} else {
							validate25.errors = [{
								instancePath: instancePath + "/presenceDefinition",
								schemaPath: "PresenceDefinitionReference/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.message !== void 0) {
							let data4 = data.message;
							if (typeof data4 !== "string" && data4 !== null) {
								validate25.errors = [{
									instancePath: instancePath + "/message",
									schemaPath: "#/properties/message/type",
									keyword: "type",
									params: { type: schema31.properties.message.type },
									message: "must be string,null"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate25.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate25.errors = vErrors;
	return true;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate25(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}];
			return false;
		}
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const getUsersPresenceBulk_path = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sourceId === void 0 && (missing0 = "sourceId")) {
			validate27.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.sourceId !== void 0) {
			let data0 = data.sourceId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate27.errors = [{
						instancePath: instancePath + "/sourceId",
						schemaPath: "#/properties/sourceId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate27.errors = [{
					instancePath: instancePath + "/sourceId",
					schemaPath: "#/properties/sourceId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate27.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate27.errors = vErrors;
	return true;
}
const getUsersPresenceBulk_query = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id")) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (Array.isArray(data0)) {
					if (data0.length < 1) {
						validate28.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						}];
						return false;
					} else {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data1 = data0[i0];
							if (typeof data1 === "string") {
								if (data1.length < 1) {
									validate28.errors = [{
										instancePath: instancePath + "/id/" + i0,
										schemaPath: "#/properties/id/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate28.errors = [{
									instancePath: instancePath + "/id/" + i0,
									schemaPath: "#/properties/id/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
					}
				} else {
					validate28.errors = [{
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.divisionId !== void 0) {
					let data2 = data.divisionId;
					if (Array.isArray(data2)) {
						const len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data3 = data2[i1];
							if (typeof data3 === "string") {
								if (data3.length < 1) {
									validate28.errors = [{
										instancePath: instancePath + "/divisionId/" + i1,
										schemaPath: "#/properties/divisionId/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate28.errors = [{
									instancePath: instancePath + "/divisionId/" + i1,
									schemaPath: "#/properties/divisionId/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
					} else {
						validate28.errors = [{
							instancePath: instancePath + "/divisionId",
							schemaPath: "#/properties/divisionId/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate28.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate28.errors = vErrors;
	return true;
}
const getUsersPresencesPurecloudBulk_query = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id")) {
			validate29.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (Array.isArray(data0)) {
					if (data0.length < 1) {
						validate29.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items"
						}];
						return false;
					} else {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data1 = data0[i0];
							if (typeof data1 === "string") {
								if (data1.length < 1) {
									validate29.errors = [{
										instancePath: instancePath + "/id/" + i0,
										schemaPath: "#/properties/id/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate29.errors = [{
									instancePath: instancePath + "/id/" + i0,
									schemaPath: "#/properties/id/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
					}
				} else {
					validate29.errors = [{
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.divisionId !== void 0) {
					let data2 = data.divisionId;
					if (Array.isArray(data2)) {
						const len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data3 = data2[i1];
							if (typeof data3 === "string") {
								if (data3.length < 1) {
									validate29.errors = [{
										instancePath: instancePath + "/divisionId/" + i1,
										schemaPath: "#/properties/divisionId/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate29.errors = [{
									instancePath: instancePath + "/divisionId/" + i1,
									schemaPath: "#/properties/divisionId/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
					} else {
						validate29.errors = [{
							instancePath: instancePath + "/divisionId",
							schemaPath: "#/properties/divisionId/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate29.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate29.errors = vErrors;
	return true;
}
const getPresenceDefinitions0_query = validate30;
const schema36 = {
	"type": "object",
	"properties": {
		"deactivated": {
			"type": "string",
			"pattern": "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$",
			"default": "FALSE"
		},
		"divisionId": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"localeCode": {
			"type": "string",
			"enum": [
				"ALL",
				"ar",
				"cs",
				"da",
				"de",
				"en_US",
				"es",
				"fi",
				"fr",
				"he",
				"it",
				"ja",
				"ko",
				"nl",
				"no",
				"pl",
				"pt_BR",
				"pt_PT",
				"ru",
				"sv",
				"th",
				"tr",
				"uk",
				"zh_CN",
				"zh_TW"
			]
		}
	},
	"required": []
};
const pattern1 = new RegExp("^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.deactivated !== void 0) {
			let data0 = data.deactivated;
			if (typeof data0 === "string") {
				if (!pattern1.test(data0)) {
					validate30.errors = [{
						instancePath: instancePath + "/deactivated",
						schemaPath: "#/properties/deactivated/pattern",
						keyword: "pattern",
						params: { pattern: "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$" },
						message: "must match pattern \"^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$\""
					}];
					return false;
				}
			} else {
				validate30.errors = [{
					instancePath: instancePath + "/deactivated",
					schemaPath: "#/properties/deactivated/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.divisionId !== void 0) {
				let data1 = data.divisionId;
				if (Array.isArray(data1)) {
					const len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data2 = data1[i0];
						if (typeof data2 === "string") {
							if (data2.length < 1) {
								validate30.errors = [{
									instancePath: instancePath + "/divisionId/" + i0,
									schemaPath: "#/properties/divisionId/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate30.errors = [{
								instancePath: instancePath + "/divisionId/" + i0,
								schemaPath: "#/properties/divisionId/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
				} else {
					validate30.errors = [{
						instancePath: instancePath + "/divisionId",
						schemaPath: "#/properties/divisionId/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.localeCode !== void 0) {
					let data3 = data.localeCode;
					if (typeof data3 !== "string") {
						validate30.errors = [{
							instancePath: instancePath + "/localeCode",
							schemaPath: "#/properties/localeCode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data3 === "ALL" || data3 === "ar" || data3 === "cs" || data3 === "da" || data3 === "de" || data3 === "en_US" || data3 === "es" || data3 === "fi" || data3 === "fr" || data3 === "he" || data3 === "it" || data3 === "ja" || data3 === "ko" || data3 === "nl" || data3 === "no" || data3 === "pl" || data3 === "pt_BR" || data3 === "pt_PT" || data3 === "ru" || data3 === "sv" || data3 === "th" || data3 === "tr" || data3 === "uk" || data3 === "zh_CN" || data3 === "zh_TW")) {
						validate30.errors = [{
							instancePath: instancePath + "/localeCode",
							schemaPath: "#/properties/localeCode/enum",
							keyword: "enum",
							params: { allowedValues: schema36.properties.localeCode.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate30.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate30.errors = vErrors;
	return true;
}
const CreateOrganizationPresenceDefinition = validate31;
const schema38 = {
	"type": "string",
	"enum": ["System", "User"]
};
const schema40 = {
	"type": "string",
	"enum": [
		"Available",
		"Away",
		"Break",
		"Busy",
		"Idle",
		"Meal",
		"Meeting",
		"Offline",
		"OnQueue",
		"Training"
	]
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.languageLabels === void 0 && (missing0 = "languageLabels") || data.systemPresence === void 0 && (missing0 = "systemPresence")) {
			validate31.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.name !== void 0) {
				if (typeof data.name !== "string") {
					validate31.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.type !== void 0) {
					let data1 = data.type;
					if (typeof data1 !== "string") {
						validate31.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "DefinitionType/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "System" || data1 === "User")) {
						validate31.errors = [{
							instancePath: instancePath + "/type",
							schemaPath: "DefinitionType/enum",
							keyword: "enum",
							params: { allowedValues: schema38.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.languageLabels !== void 0) {
						let data2 = data.languageLabels;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							for (const key0 in data2) if (typeof data2[key0] !== "string") {
								validate31.errors = [{
									instancePath: instancePath + "/languageLabels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "LanguageLabels/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						} else {
							validate31.errors = [{
								instancePath: instancePath + "/languageLabels",
								schemaPath: "LanguageLabels/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							if (Object.keys(data2).length < 1) {
								validate31.errors = [{
									instancePath: instancePath + "/languageLabels",
									schemaPath: "#/properties/languageLabels/minProperties",
									keyword: "minProperties",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 properties"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.systemPresence !== void 0) {
							let data4 = data.systemPresence;
							if (typeof data4 !== "string") {
								validate31.errors = [{
									instancePath: instancePath + "/systemPresence",
									schemaPath: "SystemPresenceKey/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data4 === "Available" || data4 === "Away" || data4 === "Break" || data4 === "Busy" || data4 === "Idle" || data4 === "Meal" || data4 === "Meeting" || data4 === "Offline" || data4 === "OnQueue" || data4 === "Training")) {
								validate31.errors = [{
									instancePath: instancePath + "/systemPresence",
									schemaPath: "SystemPresenceKey/enum",
									keyword: "enum",
									params: { allowedValues: schema40.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.divisionId !== void 0) {
								let data5 = data.divisionId;
								if (typeof data5 === "string") {
									if (data5.length < 1) {
										validate31.errors = [{
											instancePath: instancePath + "/divisionId",
											schemaPath: "#/properties/divisionId/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate31.errors = [{
										instancePath: instancePath + "/divisionId",
										schemaPath: "#/properties/divisionId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.deactivated !== void 0) {
									if (typeof data.deactivated !== "boolean") {
										validate31.errors = [{
											instancePath: instancePath + "/deactivated",
											schemaPath: "#/properties/deactivated/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate31.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate31.errors = vErrors;
	return true;
}
const getPresenceDefinition0_path = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.definitionId === void 0 && (missing0 = "definitionId")) {
			validate32.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.definitionId !== void 0) {
			let data0 = data.definitionId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate32.errors = [{
						instancePath: instancePath + "/definitionId",
						schemaPath: "#/properties/definitionId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate32.errors = [{
					instancePath: instancePath + "/definitionId",
					schemaPath: "#/properties/definitionId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate32.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate32.errors = vErrors;
	return true;
}
const getPresenceDefinition0_query = validate33;
const schema42 = {
	"type": "object",
	"properties": { "localeCode": {
		"type": "string",
		"enum": [
			"ALL",
			"ar",
			"cs",
			"da",
			"de",
			"en_US",
			"es",
			"fi",
			"fr",
			"he",
			"it",
			"ja",
			"ko",
			"nl",
			"no",
			"pl",
			"pt_BR",
			"pt_PT",
			"ru",
			"sv",
			"th",
			"tr",
			"uk",
			"zh_CN",
			"zh_TW"
		]
	} },
	"required": []
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.localeCode !== void 0) {
			let data0 = data.localeCode;
			if (typeof data0 !== "string") {
				validate33.errors = [{
					instancePath: instancePath + "/localeCode",
					schemaPath: "#/properties/localeCode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			if (!(data0 === "ALL" || data0 === "ar" || data0 === "cs" || data0 === "da" || data0 === "de" || data0 === "en_US" || data0 === "es" || data0 === "fi" || data0 === "fr" || data0 === "he" || data0 === "it" || data0 === "ja" || data0 === "ko" || data0 === "nl" || data0 === "no" || data0 === "pl" || data0 === "pt_BR" || data0 === "pt_PT" || data0 === "ru" || data0 === "sv" || data0 === "th" || data0 === "tr" || data0 === "uk" || data0 === "zh_CN" || data0 === "zh_TW")) {
				validate33.errors = [{
					instancePath: instancePath + "/localeCode",
					schemaPath: "#/properties/localeCode/enum",
					keyword: "enum",
					params: { allowedValues: schema42.properties.localeCode.enum },
					message: "must be equal to one of the allowed values"
				}];
				return false;
			}
		}
	} else {
		validate33.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate33.errors = vErrors;
	return true;
}
const putPresenceDefinition0_path = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.definitionId === void 0 && (missing0 = "definitionId")) {
			validate34.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.definitionId !== void 0) {
			let data0 = data.definitionId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate34.errors = [{
						instancePath: instancePath + "/definitionId",
						schemaPath: "#/properties/definitionId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate34.errors = [{
					instancePath: instancePath + "/definitionId",
					schemaPath: "#/properties/definitionId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate34.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate34.errors = vErrors;
	return true;
}
const UpdateOrganizationPresenceDefinition = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.languageLabels === void 0 && (missing0 = "languageLabels")) {
			validate35.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				if (typeof data.id !== "string") {
					validate35.errors = [{
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate35.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type;
						if (typeof data2 !== "string") {
							validate35.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "DefinitionType/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data2 === "System" || data2 === "User")) {
							validate35.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "DefinitionType/enum",
								keyword: "enum",
								params: { allowedValues: schema38.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.languageLabels !== void 0) {
							let data3 = data.languageLabels;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								for (const key0 in data3) if (typeof data3[key0] !== "string") {
									validate35.errors = [{
										instancePath: instancePath + "/languageLabels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "LanguageLabels/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							} else {
								validate35.errors = [{
									instancePath: instancePath + "/languageLabels",
									schemaPath: "LanguageLabels/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								if (Object.keys(data3).length < 1) {
									validate35.errors = [{
										instancePath: instancePath + "/languageLabels",
										schemaPath: "#/properties/languageLabels/minProperties",
										keyword: "minProperties",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 properties"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.systemPresence !== void 0) {
								let data5 = data.systemPresence;
								if (typeof data5 !== "string") {
									validate35.errors = [{
										instancePath: instancePath + "/systemPresence",
										schemaPath: "SystemPresenceKey/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								if (!(data5 === "Available" || data5 === "Away" || data5 === "Break" || data5 === "Busy" || data5 === "Idle" || data5 === "Meal" || data5 === "Meeting" || data5 === "Offline" || data5 === "OnQueue" || data5 === "Training")) {
									validate35.errors = [{
										instancePath: instancePath + "/systemPresence",
										schemaPath: "SystemPresenceKey/enum",
										keyword: "enum",
										params: { allowedValues: schema40.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.divisionId !== void 0) {
									let data6 = data.divisionId;
									if (typeof data6 === "string") {
										if (data6.length < 1) {
											validate35.errors = [{
												instancePath: instancePath + "/divisionId",
												schemaPath: "#/properties/divisionId/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate35.errors = [{
											instancePath: instancePath + "/divisionId",
											schemaPath: "#/properties/divisionId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.deactivated !== void 0) {
										if (typeof data.deactivated !== "boolean") {
											validate35.errors = [{
												instancePath: instancePath + "/deactivated",
												schemaPath: "#/properties/deactivated/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate35.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate35.errors = vErrors;
	return true;
}
const deletePresenceDefinition0_path = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.definitionId === void 0 && (missing0 = "definitionId")) {
			validate36.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.definitionId !== void 0) {
			let data0 = data.definitionId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate36.errors = [{
						instancePath: instancePath + "/definitionId",
						schemaPath: "#/properties/definitionId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate36.errors = [{
					instancePath: instancePath + "/definitionId",
					schemaPath: "#/properties/definitionId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate36.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate36.errors = vErrors;
	return true;
}
const getPresenceSources_query = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.deactivated !== void 0) {
			let data0 = data.deactivated;
			if (typeof data0 === "string") {
				if (!pattern1.test(data0)) {
					validate37.errors = [{
						instancePath: instancePath + "/deactivated",
						schemaPath: "#/properties/deactivated/pattern",
						keyword: "pattern",
						params: { pattern: "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$" },
						message: "must match pattern \"^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$\""
					}];
					return false;
				}
			} else {
				validate37.errors = [{
					instancePath: instancePath + "/deactivated",
					schemaPath: "#/properties/deactivated/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate37.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate37.errors = vErrors;
	return true;
}
const CreateSource = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) {
			validate38.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.name !== void 0) {
				let data0 = data.name;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate38.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate38.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.description !== void 0) {
					if (typeof data.description !== "string") {
						validate38.errors = [{
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type;
						if (typeof data2 !== "string") {
							validate38.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "DefinitionType/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data2 === "System" || data2 === "User")) {
							validate38.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "DefinitionType/enum",
								keyword: "enum",
								params: { allowedValues: schema38.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.deactivated !== void 0) {
							if (typeof data.deactivated !== "boolean") {
								validate38.errors = [{
									instancePath: instancePath + "/deactivated",
									schemaPath: "#/properties/deactivated/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate38.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate38.errors = vErrors;
	return true;
}
const getPresenceSource_path = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sourceId === void 0 && (missing0 = "sourceId")) {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.sourceId !== void 0) {
			let data0 = data.sourceId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate39.errors = [{
						instancePath: instancePath + "/sourceId",
						schemaPath: "#/properties/sourceId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate39.errors = [{
					instancePath: instancePath + "/sourceId",
					schemaPath: "#/properties/sourceId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate39.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate39.errors = vErrors;
	return true;
}
const putPresenceSource_path = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sourceId === void 0 && (missing0 = "sourceId")) {
			validate40.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.sourceId !== void 0) {
			let data0 = data.sourceId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate40.errors = [{
						instancePath: instancePath + "/sourceId",
						schemaPath: "#/properties/sourceId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate40.errors = [{
					instancePath: instancePath + "/sourceId",
					schemaPath: "#/properties/sourceId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate40.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate40.errors = vErrors;
	return true;
}
const UpdateSource = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name")) {
			validate41.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				if (typeof data.id !== "string") {
					validate41.errors = [{
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0) {
					let data1 = data.name;
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							validate41.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate41.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.description !== void 0) {
						if (typeof data.description !== "string") {
							validate41.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.type !== void 0) {
							let data3 = data.type;
							if (typeof data3 !== "string") {
								validate41.errors = [{
									instancePath: instancePath + "/type",
									schemaPath: "DefinitionType/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data3 === "System" || data3 === "User")) {
								validate41.errors = [{
									instancePath: instancePath + "/type",
									schemaPath: "DefinitionType/enum",
									keyword: "enum",
									params: { allowedValues: schema38.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.deactivated !== void 0) {
								if (typeof data.deactivated !== "boolean") {
									validate41.errors = [{
										instancePath: instancePath + "/deactivated",
										schemaPath: "#/properties/deactivated/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate41.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate41.errors = vErrors;
	return true;
}
const deletePresenceSource_path = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sourceId === void 0 && (missing0 = "sourceId")) {
			validate42.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.sourceId !== void 0) {
			let data0 = data.sourceId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate42.errors = [{
						instancePath: instancePath + "/sourceId",
						schemaPath: "#/properties/sourceId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate42.errors = [{
					instancePath: instancePath + "/sourceId",
					schemaPath: "#/properties/sourceId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate42.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate42.errors = vErrors;
	return true;
}
const getPresenceUserPrimarysource_path = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.userId === void 0 && (missing0 = "userId")) {
			validate43.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate43.errors = [{
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate43.errors = [{
					instancePath: instancePath + "/userId",
					schemaPath: "#/properties/userId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate43.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate43.errors = vErrors;
	return true;
}
const putPresenceUserPrimarysource_path = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.userId === void 0 && (missing0 = "userId")) {
			validate44.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate44.errors = [{
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate44.errors = [{
					instancePath: instancePath + "/userId",
					schemaPath: "#/properties/userId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate44.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate44.errors = vErrors;
	return true;
}
const UpdateUserPrimarySource = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.sourceId === void 0 && (missing0 = "sourceId")) {
			validate45.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.sourceId !== void 0) {
			let data0 = data.sourceId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate45.errors = [{
						instancePath: instancePath + "/sourceId",
						schemaPath: "#/properties/sourceId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate45.errors = [{
					instancePath: instancePath + "/sourceId",
					schemaPath: "#/properties/sourceId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate45.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate45.errors = vErrors;
	return true;
}
const UpdatePresenceSettings = validate46;
const schema60 = {
	"type": "object",
	"properties": {
		"restorePresenceSettings": { "$ref": "RestorePresenceSettings" },
		"requestingOffQueueEnabled": { "type": "boolean" },
		"defaultPrimaryPresenceRegisteredSourceId": { "type": ["string", "null"] }
	}
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.restorePresenceSettings !== void 0) {
			let data0 = data.restorePresenceSettings;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.enabled === void 0 && (missing0 = "enabled") || data0.restoreTimeMilliseconds === void 0 && (missing0 = "restoreTimeMilliseconds") || data0.restoreOnQueueEnabled === void 0 && (missing0 = "restoreOnQueueEnabled")) {
					validate46.errors = [{
						instancePath: instancePath + "/restorePresenceSettings",
						schemaPath: "RestorePresenceSettings/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					if (data0.enabled !== void 0) {
						if (typeof data0.enabled !== "boolean") {
							validate46.errors = [{
								instancePath: instancePath + "/restorePresenceSettings/enabled",
								schemaPath: "RestorePresenceSettings/properties/enabled/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							}];
							return false;
						}
						var valid2 = true;
					} else var valid2 = true;
					if (valid2) {
						if (data0.restoreTimeMilliseconds !== void 0) {
							let data2 = data0.restoreTimeMilliseconds;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								validate46.errors = [{
									instancePath: instancePath + "/restorePresenceSettings/restoreTimeMilliseconds",
									schemaPath: "RestorePresenceSettings/properties/restoreTimeMilliseconds/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data2 == "number" && isFinite(data2)) {
								if (data2 < 0 || isNaN(data2)) {
									validate46.errors = [{
										instancePath: instancePath + "/restorePresenceSettings/restoreTimeMilliseconds",
										schemaPath: "RestorePresenceSettings/properties/restoreTimeMilliseconds/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							}
							var valid2 = true;
						} else var valid2 = true;
						if (valid2) {
							if (data0.restoreOnQueueEnabled !== void 0) {
								if (typeof data0.restoreOnQueueEnabled !== "boolean") {
									validate46.errors = [{
										instancePath: instancePath + "/restorePresenceSettings/restoreOnQueueEnabled",
										schemaPath: "RestorePresenceSettings/properties/restoreOnQueueEnabled/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									}];
									return false;
								}
								var valid2 = true;
							} else var valid2 = true;
						}
					}
				}
			} else {
				validate46.errors = [{
					instancePath: instancePath + "/restorePresenceSettings",
					schemaPath: "RestorePresenceSettings/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.requestingOffQueueEnabled !== void 0) {
				if (typeof data.requestingOffQueueEnabled !== "boolean") {
					validate46.errors = [{
						instancePath: instancePath + "/requestingOffQueueEnabled",
						schemaPath: "#/properties/requestingOffQueueEnabled/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.defaultPrimaryPresenceRegisteredSourceId !== void 0) {
					let data5 = data.defaultPrimaryPresenceRegisteredSourceId;
					if (typeof data5 !== "string" && data5 !== null) {
						validate46.errors = [{
							instancePath: instancePath + "/defaultPrimaryPresenceRegisteredSourceId",
							schemaPath: "#/properties/defaultPrimaryPresenceRegisteredSourceId/type",
							keyword: "type",
							params: { type: schema60.properties.defaultPrimaryPresenceRegisteredSourceId.type },
							message: "must be string,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate46.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate46.errors = vErrors;
	return true;
}
const BatchUserPresenceEventRequest = validate47;
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats2 = import_formats.fullFormats["date-time"];
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.userPresenceEvents === void 0 && (missing0 = "userPresenceEvents")) {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.userPresenceEvents !== void 0) {
			let data0 = data.userPresenceEvents;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.eventId === void 0 && (missing1 = "eventId") || data1.eventDateTime === void 0 && (missing1 = "eventDateTime") || data1.userId === void 0 && (missing1 = "userId") || data1.sourceId === void 0 && (missing1 = "sourceId")) {
							validate47.errors = [{
								instancePath: instancePath + "/userPresenceEvents/" + i0,
								schemaPath: "UserPresenceEvent/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							}];
							return false;
						} else {
							if (data1.eventId !== void 0) {
								let data2 = data1.eventId;
								if (typeof data2 === "string") {
									if (!formats0.test(data2)) {
										validate47.errors = [{
											instancePath: instancePath + "/userPresenceEvents/" + i0 + "/eventId",
											schemaPath: "UserPresenceEvent/properties/eventId/format",
											keyword: "format",
											params: { format: "uuid" },
											message: "must match format \"uuid\""
										}];
										return false;
									}
								} else {
									validate47.errors = [{
										instancePath: instancePath + "/userPresenceEvents/" + i0 + "/eventId",
										schemaPath: "UserPresenceEvent/properties/eventId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid3 = true;
							} else var valid3 = true;
							if (valid3) {
								if (data1.eventDateTime !== void 0) {
									let data3 = data1.eventDateTime;
									if (typeof data3 === "string") {
										if (!formats2.validate(data3)) {
											validate47.errors = [{
												instancePath: instancePath + "/userPresenceEvents/" + i0 + "/eventDateTime",
												schemaPath: "UserPresenceEvent/properties/eventDateTime/format",
												keyword: "format",
												params: { format: "date-time" },
												message: "must match format \"date-time\""
											}];
											return false;
										}
									} else {
										validate47.errors = [{
											instancePath: instancePath + "/userPresenceEvents/" + i0 + "/eventDateTime",
											schemaPath: "UserPresenceEvent/properties/eventDateTime/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid3 = true;
								} else var valid3 = true;
								if (valid3) {
									if (data1.userId !== void 0) {
										let data4 = data1.userId;
										if (typeof data4 === "string") {
											if (data4.length < 1) {
												validate47.errors = [{
													instancePath: instancePath + "/userPresenceEvents/" + i0 + "/userId",
													schemaPath: "UserPresenceEvent/properties/userId/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												}];
												return false;
											}
										} else {
											validate47.errors = [{
												instancePath: instancePath + "/userPresenceEvents/" + i0 + "/userId",
												schemaPath: "UserPresenceEvent/properties/userId/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid3 = true;
									} else var valid3 = true;
									if (valid3) {
										if (data1.sourceId !== void 0) {
											let data5 = data1.sourceId;
											if (typeof data5 === "string") {
												if (!formats0.test(data5)) {
													validate47.errors = [{
														instancePath: instancePath + "/userPresenceEvents/" + i0 + "/sourceId",
														schemaPath: "UserPresenceEvent/properties/sourceId/format",
														keyword: "format",
														params: { format: "uuid" },
														message: "must match format \"uuid\""
													}];
													return false;
												}
											} else {
												validate47.errors = [{
													instancePath: instancePath + "/userPresenceEvents/" + i0 + "/sourceId",
													schemaPath: "UserPresenceEvent/properties/sourceId/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid3 = true;
										} else var valid3 = true;
										if (valid3) {
											if (data1.presenceDefinitionId !== void 0) {
												let data6 = data1.presenceDefinitionId;
												if (typeof data6 === "string") {
													if (data6.length < 1) {
														validate47.errors = [{
															instancePath: instancePath + "/userPresenceEvents/" + i0 + "/presenceDefinitionId",
															schemaPath: "UserPresenceEvent/properties/presenceDefinitionId/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														}];
														return false;
													}
												} else {
													validate47.errors = [{
														instancePath: instancePath + "/userPresenceEvents/" + i0 + "/presenceDefinitionId",
														schemaPath: "UserPresenceEvent/properties/presenceDefinitionId/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid3 = true;
											} else var valid3 = true;
											if (valid3) {
												if (data1.message !== void 0) {
													if (typeof data1.message !== "string") {
														validate47.errors = [{
															instancePath: instancePath + "/userPresenceEvents/" + i0 + "/message",
															schemaPath: "UserPresenceEvent/properties/message/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid3 = true;
												} else var valid3 = true;
											}
										}
									}
								}
							}
						}
					} else {
						validate47.errors = [{
							instancePath: instancePath + "/userPresenceEvents/" + i0,
							schemaPath: "UserPresenceEvent/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
				}
			} else {
				validate47.errors = [{
					instancePath: instancePath + "/userPresenceEvents",
					schemaPath: "#/properties/userPresenceEvents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
			}
		}
	} else {
		validate47.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate47.errors = vErrors;
	return true;
}
const getNotificationsAvailabletopics_query = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.expand !== void 0) {
			let data0 = data.expand;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							validate48.errors = [{
								instancePath: instancePath + "/expand/" + i0,
								schemaPath: "#/properties/expand/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate48.errors = [{
							instancePath: instancePath + "/expand/" + i0,
							schemaPath: "#/properties/expand/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				}
			} else {
				validate48.errors = [{
					instancePath: instancePath + "/expand",
					schemaPath: "#/properties/expand/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.includePreview !== void 0) {
				if (typeof data.includePreview !== "boolean") {
					validate48.errors = [{
						instancePath: instancePath + "/includePreview",
						schemaPath: "#/properties/includePreview/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate48.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate48.errors = vErrors;
	return true;
}
const getNotificationsChannels_query = validate49;
const schema65 = {
	"type": "object",
	"properties": { "includechannels": {
		"type": "string",
		"enum": ["token", "oauthclient"],
		"default": "token"
	} },
	"required": []
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.includechannels !== void 0) {
			let data0 = data.includechannels;
			if (typeof data0 !== "string") {
				validate49.errors = [{
					instancePath: instancePath + "/includechannels",
					schemaPath: "#/properties/includechannels/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			if (!(data0 === "token" || data0 === "oauthclient")) {
				validate49.errors = [{
					instancePath: instancePath + "/includechannels",
					schemaPath: "#/properties/includechannels/enum",
					keyword: "enum",
					params: { allowedValues: schema65.properties.includechannels.enum },
					message: "must be equal to one of the allowed values"
				}];
				return false;
			}
		}
	} else {
		validate49.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate49.errors = vErrors;
	return true;
}
const headNotificationsChannel_path = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.channelId === void 0 && (missing0 = "channelId")) {
			validate50.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.channelId !== void 0) {
			let data0 = data.channelId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate50.errors = [{
						instancePath: instancePath + "/channelId",
						schemaPath: "#/properties/channelId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate50.errors = [{
					instancePath: instancePath + "/channelId",
					schemaPath: "#/properties/channelId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate50.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate50.errors = vErrors;
	return true;
}
const getNotificationsChannelSubscriptions_path = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.channelId === void 0 && (missing0 = "channelId")) {
			validate51.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.channelId !== void 0) {
			let data0 = data.channelId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate51.errors = [{
						instancePath: instancePath + "/channelId",
						schemaPath: "#/properties/channelId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate51.errors = [{
					instancePath: instancePath + "/channelId",
					schemaPath: "#/properties/channelId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate51.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate51.errors = vErrors;
	return true;
}
const putNotificationsChannelSubscriptions_path = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.channelId === void 0 && (missing0 = "channelId")) {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.channelId !== void 0) {
			let data0 = data.channelId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate52.errors = [{
						instancePath: instancePath + "/channelId",
						schemaPath: "#/properties/channelId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate52.errors = [{
					instancePath: instancePath + "/channelId",
					schemaPath: "#/properties/channelId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate52.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate52.errors = vErrors;
	return true;
}
const putNotificationsChannelSubscriptions_query = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ignoreErrors !== void 0) {
			if (typeof data.ignoreErrors !== "boolean") {
				validate53.errors = [{
					instancePath: instancePath + "/ignoreErrors",
					schemaPath: "#/properties/ignoreErrors/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				}];
				return false;
			}
		}
	} else {
		validate53.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
const putNotificationsChannelSubscriptions_body = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.id === void 0 && (missing0 = "id")) {
					validate54.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "ChannelTopicRequest/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else if (data0.id !== void 0) {
					if (typeof data0.id !== "string") {
						validate54.errors = [{
							instancePath: instancePath + "/" + i0 + "/id",
							schemaPath: "ChannelTopicRequest/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				}
			} else {
				validate54.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "ChannelTopicRequest/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate54.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate54.errors = vErrors;
	return true;
}
const postNotificationsChannelSubscriptions_path = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.channelId === void 0 && (missing0 = "channelId")) {
			validate55.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.channelId !== void 0) {
			let data0 = data.channelId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate55.errors = [{
						instancePath: instancePath + "/channelId",
						schemaPath: "#/properties/channelId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate55.errors = [{
					instancePath: instancePath + "/channelId",
					schemaPath: "#/properties/channelId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate55.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate55.errors = vErrors;
	return true;
}
const postNotificationsChannelSubscriptions_query = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.ignoreErrors !== void 0) {
			if (typeof data.ignoreErrors !== "boolean") {
				validate56.errors = [{
					instancePath: instancePath + "/ignoreErrors",
					schemaPath: "#/properties/ignoreErrors/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				}];
				return false;
			}
		}
	} else {
		validate56.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate56.errors = vErrors;
	return true;
}
const postNotificationsChannelSubscriptions_body = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.id === void 0 && (missing0 = "id")) {
					validate57.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "ChannelTopicRequest/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else if (data0.id !== void 0) {
					if (typeof data0.id !== "string") {
						validate57.errors = [{
							instancePath: instancePath + "/" + i0 + "/id",
							schemaPath: "ChannelTopicRequest/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				}
			} else {
				validate57.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "ChannelTopicRequest/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate57.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate57.errors = vErrors;
	return true;
}
const deleteNotificationsChannelSubscriptions_path = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.channelId === void 0 && (missing0 = "channelId")) {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.channelId !== void 0) {
			let data0 = data.channelId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate58.errors = [{
						instancePath: instancePath + "/channelId",
						schemaPath: "#/properties/channelId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate58.errors = [{
					instancePath: instancePath + "/channelId",
					schemaPath: "#/properties/channelId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate58.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate58.errors = vErrors;
	return true;
}
const getUsersMe_query = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.expand !== void 0) {
			let data0 = data.expand;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							validate59.errors = [{
								instancePath: instancePath + "/expand/" + i0,
								schemaPath: "UserExpand/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate59.errors = [{
							instancePath: instancePath + "/expand/" + i0,
							schemaPath: "UserExpand/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				}
			} else {
				validate59.errors = [{
					instancePath: instancePath + "/expand",
					schemaPath: "#/properties/expand/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
			}
		}
	} else {
		validate59.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate59.errors = vErrors;
	return true;
}
const getUser_path = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.userId === void 0 && (missing0 = "userId")) {
			validate60.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					validate60.errors = [{
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					}];
					return false;
				}
			} else {
				validate60.errors = [{
					instancePath: instancePath + "/userId",
					schemaPath: "#/properties/userId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate60.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate60.errors = vErrors;
	return true;
}
const getUser_query = validate61;
const schema80 = {
	"type": "object",
	"properties": {
		"expand": {
			"type": "array",
			"items": { "$ref": "UserExpand" }
		},
		"state": {
			"type": "string",
			"enum": [
				"active",
				"inactive",
				"deleted",
				"any"
			],
			"default": "active"
		}
	},
	"required": []
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.expand !== void 0) {
			let data0 = data.expand;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							validate61.errors = [{
								instancePath: instancePath + "/expand/" + i0,
								schemaPath: "UserExpand/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate61.errors = [{
							instancePath: instancePath + "/expand/" + i0,
							schemaPath: "UserExpand/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				}
			} else {
				validate61.errors = [{
					instancePath: instancePath + "/expand",
					schemaPath: "#/properties/expand/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.state !== void 0) {
				let data2 = data.state;
				if (typeof data2 !== "string") {
					validate61.errors = [{
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				if (!(data2 === "active" || data2 === "inactive" || data2 === "deleted" || data2 === "any")) {
					validate61.errors = [{
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/enum",
						keyword: "enum",
						params: { allowedValues: schema80.properties.state.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate61.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate61.errors = vErrors;
	return true;
}
const getUsers_query = validate62;
const schema82 = {
	"type": "object",
	"properties": {
		"pageSize": {
			"type": "integer",
			"minimum": 1,
			"maximum": 500,
			"default": 25
		},
		"pageNumber": {
			"type": "integer",
			"minimum": 1,
			"default": 1
		},
		"id": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"expand": {
			"type": "array",
			"items": { "$ref": "UserExpand" }
		},
		"state": {
			"type": "string",
			"enum": [
				"active",
				"inactive",
				"deleted",
				"any"
			],
			"default": "active"
		}
	},
	"required": []
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.pageSize !== void 0) {
			let data0 = data.pageSize;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				validate62.errors = [{
					instancePath: instancePath + "/pageSize",
					schemaPath: "#/properties/pageSize/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				}];
				return false;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 500 || isNaN(data0)) {
					validate62.errors = [{
						instancePath: instancePath + "/pageSize",
						schemaPath: "#/properties/pageSize/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 500
						},
						message: "must be <= 500"
					}];
					return false;
				} else if (data0 < 1 || isNaN(data0)) {
					validate62.errors = [{
						instancePath: instancePath + "/pageSize",
						schemaPath: "#/properties/pageSize/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					}];
					return false;
				}
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.pageNumber !== void 0) {
				let data1 = data.pageNumber;
				if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
					validate62.errors = [{
						instancePath: instancePath + "/pageNumber",
						schemaPath: "#/properties/pageNumber/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 < 1 || isNaN(data1)) {
						validate62.errors = [{
							instancePath: instancePath + "/pageNumber",
							schemaPath: "#/properties/pageNumber/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					let data2 = data.id;
					if (Array.isArray(data2)) {
						const len0 = data2.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data3 = data2[i0];
							if (typeof data3 === "string") {
								if (data3.length < 1) {
									validate62.errors = [{
										instancePath: instancePath + "/id/" + i0,
										schemaPath: "#/properties/id/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate62.errors = [{
									instancePath: instancePath + "/id/" + i0,
									schemaPath: "#/properties/id/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
					} else {
						validate62.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.expand !== void 0) {
						let data4 = data.expand;
						if (Array.isArray(data4)) {
							const len1 = data4.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data5 = data4[i1];
								if (typeof data5 === "string") {
									if (data5.length < 1) {
										validate62.errors = [{
											instancePath: instancePath + "/expand/" + i1,
											schemaPath: "UserExpand/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate62.errors = [{
										instancePath: instancePath + "/expand/" + i1,
										schemaPath: "UserExpand/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
						} else {
							validate62.errors = [{
								instancePath: instancePath + "/expand",
								schemaPath: "#/properties/expand/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.state !== void 0) {
							let data6 = data.state;
							if (typeof data6 !== "string") {
								validate62.errors = [{
									instancePath: instancePath + "/state",
									schemaPath: "#/properties/state/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data6 === "active" || data6 === "inactive" || data6 === "deleted" || data6 === "any")) {
								validate62.errors = [{
									instancePath: instancePath + "/state",
									schemaPath: "#/properties/state/enum",
									keyword: "enum",
									params: { allowedValues: schema82.properties.state.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate62.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate62.errors = vErrors;
	return true;
}
const getAuthorize_query = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.response_type !== void 0) {
			if (typeof data.response_type !== "string") {
				validate63.errors = [{
					instancePath: instancePath + "/response_type",
					schemaPath: "#/properties/response_type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.client_id !== void 0) {
				if (typeof data.client_id !== "string") {
					validate63.errors = [{
						instancePath: instancePath + "/client_id",
						schemaPath: "#/properties/client_id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.redirect_uri !== void 0) {
					if (typeof data.redirect_uri !== "string") {
						validate63.errors = [{
							instancePath: instancePath + "/redirect_uri",
							schemaPath: "#/properties/redirect_uri/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.state !== void 0) {
						if (typeof data.state !== "string") {
							validate63.errors = [{
								instancePath: instancePath + "/state",
								schemaPath: "#/properties/state/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.code_challenge !== void 0) {
							if (typeof data.code_challenge !== "string") {
								validate63.errors = [{
									instancePath: instancePath + "/code_challenge",
									schemaPath: "#/properties/code_challenge/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.code_challenge_method !== void 0) {
								if (typeof data.code_challenge_method !== "string") {
									validate63.errors = [{
										instancePath: instancePath + "/code_challenge_method",
										schemaPath: "#/properties/code_challenge_method/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.login_hint !== void 0) {
									if (typeof data.login_hint !== "string") {
										validate63.errors = [{
											instancePath: instancePath + "/login_hint",
											schemaPath: "#/properties/login_hint/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.prompt !== void 0) {
										if (typeof data.prompt !== "string") {
											validate63.errors = [{
												instancePath: instancePath + "/prompt",
												schemaPath: "#/properties/prompt/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.org !== void 0) {
											if (typeof data.org !== "string") {
												validate63.errors = [{
													instancePath: instancePath + "/org",
													schemaPath: "#/properties/org/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.provider !== void 0) {
												if (typeof data.provider !== "string") {
													validate63.errors = [{
														instancePath: instancePath + "/provider",
														schemaPath: "#/properties/provider/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.target !== void 0) {
													if (typeof data.target !== "string") {
														validate63.errors = [{
															instancePath: instancePath + "/target",
															schemaPath: "#/properties/target/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.scope !== void 0) {
														if (typeof data.scope !== "string") {
															validate63.errors = [{
																instancePath: instancePath + "/scope",
																schemaPath: "#/properties/scope/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.mock_user !== void 0) {
															if (typeof data.mock_user !== "string") {
																validate63.errors = [{
																	instancePath: instancePath + "/mock_user",
																	schemaPath: "#/properties/mock_user/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.mock_deny !== void 0) {
																if (typeof data.mock_deny !== "boolean") {
																	validate63.errors = [{
																		instancePath: instancePath + "/mock_deny",
																		schemaPath: "#/properties/mock_deny/type",
																		keyword: "type",
																		params: { type: "boolean" },
																		message: "must be boolean"
																	}];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate63.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate63.errors = vErrors;
	return true;
}
const getLogout_query = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.client_id !== void 0) {
			if (typeof data.client_id !== "string") {
				validate64.errors = [{
					instancePath: instancePath + "/client_id",
					schemaPath: "#/properties/client_id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.redirect_uri !== void 0) {
				if (typeof data.redirect_uri !== "string") {
					validate64.errors = [{
						instancePath: instancePath + "/redirect_uri",
						schemaPath: "#/properties/redirect_uri/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate64.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate64.errors = vErrors;
	return true;
}
const TokenRequest = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.grant_type === void 0 && (missing0 = "grant_type")) {
			validate65.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.grant_type !== void 0) {
				let data0 = data.grant_type;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate65.errors = [{
							instancePath: instancePath + "/grant_type",
							schemaPath: "#/properties/grant_type/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate65.errors = [{
						instancePath: instancePath + "/grant_type",
						schemaPath: "#/properties/grant_type/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.code !== void 0) {
					if (typeof data.code !== "string") {
						validate65.errors = [{
							instancePath: instancePath + "/code",
							schemaPath: "#/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.redirect_uri !== void 0) {
						if (typeof data.redirect_uri !== "string") {
							validate65.errors = [{
								instancePath: instancePath + "/redirect_uri",
								schemaPath: "#/properties/redirect_uri/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.code_verifier !== void 0) {
							if (typeof data.code_verifier !== "string") {
								validate65.errors = [{
									instancePath: instancePath + "/code_verifier",
									schemaPath: "#/properties/code_verifier/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.refresh_token !== void 0) {
								if (typeof data.refresh_token !== "string") {
									validate65.errors = [{
										instancePath: instancePath + "/refresh_token",
										schemaPath: "#/properties/refresh_token/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.client_id !== void 0) {
									let data5 = data.client_id;
									if (typeof data5 === "string") {
										if (data5.length < 1) {
											validate65.errors = [{
												instancePath: instancePath + "/client_id",
												schemaPath: "#/properties/client_id/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate65.errors = [{
											instancePath: instancePath + "/client_id",
											schemaPath: "#/properties/client_id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.client_secret !== void 0) {
										let data6 = data.client_secret;
										if (typeof data6 === "string") {
											if (data6.length < 1) {
												validate65.errors = [{
													instancePath: instancePath + "/client_secret",
													schemaPath: "#/properties/client_secret/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												}];
												return false;
											}
										} else {
											validate65.errors = [{
												instancePath: instancePath + "/client_secret",
												schemaPath: "#/properties/client_secret/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate65.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate65.errors = vErrors;
	return true;
}

export { BatchUserPresenceEventRequest, BatchUserPresenceEventRequest as postEventsUsersPresence_body, CreateOrganizationPresence, CreateOrganizationPresence as postPresencedefinitions_body, CreateOrganizationPresenceDefinition, CreateOrganizationPresenceDefinition as postPresenceDefinitions0_body, CreateSource, CreateSource as postPresenceSources_body, PatchUserPresence, PatchUserPresence as patchUserPresence_body, PatchUserPresence as patchUserPresencesPurecloud_body, TokenRequest, TokenRequest as postToken_body, UpdateOrganizationPresence, UpdateOrganizationPresence as putPresencedefinition_body, UpdateOrganizationPresenceDefinition, UpdateOrganizationPresenceDefinition as putPresenceDefinition0_body, UpdatePresenceSettings, UpdatePresenceSettings as putPresenceSettings_body, UpdateSource, UpdateSource as putPresenceSource_body, UpdateUserPrimarySource, UpdateUserPrimarySource as putPresenceUserPrimarysource_body, deleteNotificationsChannelSubscriptions_path, deletePresenceDefinition0_path, deletePresenceSource_path, deletePresencedefinition_path, getAuthorize_query, getLogout_query, getNotificationsAvailabletopics_query, getNotificationsChannelSubscriptions_path, getNotificationsChannels_query, getPresenceDefinition0_path, getPresenceDefinition0_query, getPresenceDefinitions0_query, getPresenceSource_path, getPresenceSources_query, getPresenceUserPrimarysource_path, getPresencedefinition_path, getPresencedefinition_query, getPresencedefinitions_query, getUserPresence_path, getUserPresencesMicrosoftteams_path, getUserPresencesPurecloud_path, getUserPresencesZoomphone_path, getUser_path, getUser_query, getUsersMe_query, getUsersPresenceBulk_path, getUsersPresenceBulk_query, getUsersPresencesPurecloudBulk_query, getUsers_query, headNotificationsChannel_path, patchUserPresence_path, patchUserPresencesPurecloud_path, postNotificationsChannelSubscriptions_body, postNotificationsChannelSubscriptions_path, postNotificationsChannelSubscriptions_query, putNotificationsChannelSubscriptions_body, putNotificationsChannelSubscriptions_path, putNotificationsChannelSubscriptions_query, putPresenceDefinition0_path, putPresenceSource_path, putPresenceUserPrimarysource_path, putPresencedefinition_path, putUsersPresencesBulk_body };