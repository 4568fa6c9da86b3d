export const id = 988;
export const ids = [988];
export const modules = {

/***/ 9490:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Wv: () => (/* binding */ plusDays),
/* harmony export */   _R: () => (/* binding */ plusMonths)
/* harmony export */ });
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';
function isDay(text) {
    const match = DAY.exec(text);
    if (!match)
        return false;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}
function plusDays(day, count) {
    const [year, month, date] = split(day);
    return within(count, instant(year, month - 1, date + Math.trunc(count)));
}
function plusMonths(day, count) {
    const [year, month, date] = split(day);
    const months = year * 12 + (month - 1) + Math.trunc(count);
    const [toYear, toMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
    return within(count, instant(toYear, toMonth - 1, Math.min(date, lastDayOf(toYear, toMonth))));
}
function split(day) {
    const match = DAY.exec(day);
    if (!match)
        throw new RangeError(`not a day: ${day}`);
    return [Number(match[1]), Number(match[2]), Number(match[3])];
}
function instant(year, monthIndex, date) {
    const result = new Date(0);
    result.setUTCFullYear(year, monthIndex, date);
    return result;
}
function within(count, moved) {
    const year = moved.getUTCFullYear();
    if (Number.isNaN(year))
        return count > 0 ? LAST_DAY : FIRST_DAY;
    if (year > 9999)
        return LAST_DAY;
    return year < 1 ? FIRST_DAY : moved.toISOString().slice(0, 10);
}
function lastDayOf(year, month) {
    return instant(year, month, 0).getUTCDate();
}


/***/ }),

/***/ 2489:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t5: () => (/* binding */ findLinks),
  Uk: () => (/* binding */ linkDossier),
  Qj: () => (/* binding */ withFacts)
});

// EXTERNAL MODULE: ./.build/facts/fact.js
var facts_fact = __webpack_require__(8678);
// EXTERNAL MODULE: ./.build/facts/reference.js
var reference = __webpack_require__(8183);
;// CONCATENATED MODULE: ./.build/facts/base-models.js


const OF_THE_BASE = {
    version: 'base.version',
    'generality.general': 'base.general_purpose',
    'training.cumulative_flop': 'base.training_flop',
};
function factsOfBases(subjects, facts) {
    const known = new Set(subjects.filter(({ kind }) => kind === 'model').map(({ id }) => id));
    const bases = facts.flatMap((fact) => {
        if (fact.path !== 'base.name' || fact.state !== 'declared' || typeof fact.value !== 'string')
            return [];
        const base = (0,reference/* keysOfReference */.N)(fact.value)
            .map((key) => (0,facts_fact/* subjectId */.iL)('model', key))
            .find((id) => known.has(id) && id !== fact.subject);
        return base === undefined ? [] : [{ model: fact.subject, base }];
    });
    if (bases.length === 0)
        return [];
    const stated = new Set(facts.map(({ subject, path }) => `${subject}\0${path}`));
    const own = factsBySubject(facts);
    const found = new Map();
    for (const { model, base } of bases) {
        for (const fact of own.get(base) ?? []) {
            const path = OF_THE_BASE[fact.path];
            if (path === undefined || stated.has(`${model}\0${path}`))
                continue;
            const { origin } = fact;
            const place = `${model}\0${path}\0${origin.path}\0${origin.range.startLine}\0${JSON.stringify(fact.value)}`;
            found.set(place, { ...fact, subject: model, path, origin: { ...origin, how: 'derived' } });
        }
    }
    return [...found.values()];
}
function factsBySubject(facts) {
    const groups = new Map();
    for (const fact of facts) {
        if (!Object.hasOwn(OF_THE_BASE, fact.path) || fact.state !== 'declared')
            continue;
        const group = groups.get(fact.subject);
        if (group)
            group.push(fact);
        else
            groups.set(fact.subject, [fact]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./.build/facts/owners.js

function ownersOf(mentions) {
    const owners = new Map();
    const models = mentions.filter((m) => m.kind === 'model');
    const declared = models.filter((m) => m.declaration !== null);
    const byCard = new Map(declared.flatMap((m) => m.cards.map((card) => [card, m.key])));
    const declaredKeys = new Set(declared.map((m) => m.key));
    const others = models.filter((m) => m.declaration === null);
    const cards = new Set(others.some((m) => m.named) ? others.filter((m) => m.named) : others);
    const alone = declaredKeys.size === 1 && new Set([...cards].map((m) => m.key)).size === 1 ? declared[0]?.key : undefined;
    for (const mention of others) {
        const beside = cards.has(mention) && !declaredKeys.has(mention.key) ? alone : undefined;
        const key = byCard.get(mention.place.path) ?? beside;
        if (key !== undefined)
            owners.set(placeOf(mention), (0,facts_fact/* subjectId */.iL)('model', key));
    }
    addUnnamed(mentions, owners);
    return owners;
}
function placeOf(mention) {
    return `${mention.place.path}\0${(0,facts_fact/* subjectId */.iL)(mention.kind, mention.key)}`;
}
function addUnnamed(mentions, owners) {
    const inFolder = new Map();
    for (const mention of mentions) {
        const owner = owners.get(placeOf(mention));
        if (!mention.named && owner === undefined)
            continue;
        const folder = `${mention.kind}\0${folderOf(mention.place.path)}`;
        const ids = inFolder.get(folder) ?? new Set();
        inFolder.set(folder, ids.add(owner ?? (0,facts_fact/* subjectId */.iL)(mention.kind, mention.key)));
    }
    for (const mention of mentions) {
        if (mention.named || owners.has(placeOf(mention)))
            continue;
        const id = nearest(mention, inFolder);
        if (id !== null)
            owners.set(placeOf(mention), id);
    }
}
function nearest(mention, inFolder) {
    for (let folder = folderOf(mention.place.path);; folder = folderOf(folder)) {
        const ids = inFolder.get(`${mention.kind}\0${folder}`);
        if (ids)
            return ids.size === 1 ? ([...ids][0] ?? null) : null;
        if (folder === '')
            return null;
    }
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

// EXTERNAL MODULE: ./.build/facts/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(7200);
;// CONCATENATED MODULE: ./.build/facts/dossier.js





const FREE_TEXT = new Set(['text', 'section', 'string']);
function linkDossier(files) {
    const ordered = [...files].sort((a, b) => compare(a.path, b.path));
    const mentions = ordered.flatMap(mentionsOf);
    const rename = ownersOf(mentions);
    const subjects = collectSubjects(mentions, rename);
    const known = new Set(subjects.map((s) => s.id));
    const said = ordered
        .flatMap((file) => file.facts.map((fact) => ({ ...fact, subject: owner(fact.subject, file.path, rename) })))
        .filter((fact) => known.has(fact.subject));
    const facts = mergeOpenLists([...said, ...factsOfBases(subjects, said)].sort(byPrecedence));
    return {
        subjects,
        facts,
        conflicts: findConflicts(facts),
        duplicates: findDuplicates(mentions, rename),
        links: findLinks(subjects, facts),
    };
}
function withFacts(dossier, further) {
    const facts = [...dossier.facts, ...further].sort(byPrecedence);
    return { ...dossier, facts, conflicts: findConflicts(facts) };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function byPrecedence(a, b) {
    return (compare(a.subject, b.subject) ||
        compare(a.path, b.path) ||
        facts_fact/* HOW */.bj.indexOf(a.origin.how) - facts_fact/* HOW */.bj.indexOf(b.origin.how) ||
        compare(a.origin.path, b.origin.path) ||
        a.origin.range.startLine - b.origin.range.startLine);
}
function mentionsOf(file) {
    return file.subjects.map((s) => ({
        kind: s.kind,
        key: s.kind === 'org' ? 'org' : (0,reference/* slug */.y)(s.key),
        name: s.name,
        named: s.named,
        founds: s.founds,
        declaration: file.declaration,
        cards: s.cards.flatMap((card) => [normalise(card), normalise(join(file.path, card))]),
        place: { path: file.path, range: s.range, format: file.format ?? '', how: s.how },
    }));
}
function join(file, relative) {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
    return folder + relative;
}
function normalise(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
function owner(subject, path, rename) {
    const colon = subject.indexOf(':');
    const kind = subject.slice(0, colon);
    const id = (0,facts_fact/* subjectId */.iL)(kind, kind === 'org' ? 'org' : (0,reference/* slug */.y)(subject.slice(colon + 1)));
    return rename.get(`${path}\0${id}`) ?? id;
}
function collectSubjects(mentions, rename) {
    const groups = new Map();
    for (const mention of mentions) {
        const plain = (0,facts_fact/* subjectId */.iL)(mention.kind, mention.key);
        const id = owner(plain, mention.place.path, rename);
        if (!mention.founds && !rename.has(`${mention.place.path}\0${plain}`))
            continue;
        groups.set(id, [...(groups.get(id) ?? []), mention]);
    }
    const subjects = [...groups].map(([id, group]) => {
        const sorted = [...group].sort((a, b) => facts_fact/* HOW */.bj.indexOf(a.place.how) - facts_fact/* HOW */.bj.indexOf(b.place.how) || compare(a.place.path, b.place.path));
        const first = sorted[0];
        const key = id.slice(id.indexOf(':') + 1);
        return { id, kind: first.kind, key, name: first.name, implicit: false, places: sorted.map((m) => m.place) };
    });
    for (const [kind, name, needed] of [
        ['org', 'the organisation', true],
        ['system', 'the system', subjects.some((s) => s.kind === 'model' || s.kind === 'dataset')],
    ]) {
        if (needed && !subjects.some((s) => s.kind === kind)) {
            subjects.push({ id: (0,facts_fact/* subjectId */.iL)(kind, kind), kind, key: kind, name, implicit: true, places: [] });
        }
    }
    return subjects.sort((a, b) => facts_fact/* SUBJECT_KINDS */.jy.indexOf(a.kind) - facts_fact/* SUBJECT_KINDS */.jy.indexOf(b.kind) || compare(a.id, b.id));
}
function mergeOpenLists(facts) {
    const result = [];
    for (const group of groupByPath(facts)) {
        const open = group.filter((f) => isList(f.value) && f.complete !== true);
        const first = open[0];
        if (open.length < 2 || first === undefined) {
            result.push(...group);
            continue;
        }
        const union = [...new Set(open.flatMap((f) => f.value))];
        result.push(...group.map((f) => (f === first ? { ...f, value: union } : f)));
    }
    return result;
}
function isList(value) {
    return Array.isArray(value);
}
function groupByPath(facts) {
    const groups = new Map();
    for (const fact of facts) {
        const key = `${fact.subject}\0${fact.path}`;
        const group = groups.get(key);
        if (group)
            group.push(fact);
        else
            groups.set(key, [fact]);
    }
    return [...groups.values()];
}
function findConflicts(facts) {
    const conflicts = [];
    for (const group of groupByPath(facts)) {
        const different = [];
        for (const fact of group)
            if (different.every((other) => disagree(other, fact)))
                different.push(fact);
        const first = different[0];
        if (different.length > 1 && first)
            conflicts.push({ subject: first.subject, path: first.path, facts: different });
    }
    return conflicts;
}
function disagree(a, b) {
    if (a.state !== b.state)
        return true;
    if (a.state !== 'declared')
        return false;
    const kind = (0,vocabulary/* typeOf */.QP)(a.subject.slice(0, a.subject.indexOf(':')), a.path)?.kind ?? 'string';
    if (FREE_TEXT.has(kind))
        return a.origin.how === 'declared' && b.origin.how === 'declared' && a.value !== b.value;
    if (isList(a.value) && isList(b.value))
        return listsDisagree(a, b, a.value, b.value);
    if (isNumeric(a.value) && isNumeric(b.value)) {
        const [x, y] = [ends(a.value), ends(b.value)];
        return x.high < y.low || y.high < x.low;
    }
    return a.value !== b.value;
}
function listsDisagree(a, b, left, right) {
    const within = (part, whole) => part.every((x) => whole.includes(x));
    if (a.complete && b.complete)
        return !within(left, right) || !within(right, left);
    if (a.complete)
        return !within(right, left);
    if (b.complete)
        return !within(left, right);
    return false;
}
function isNumeric(value) {
    return typeof value === 'number' || (0,facts_fact/* isInterval */.wR)(value);
}
function ends(value) {
    return typeof value === 'number' ? { low: value, high: value } : value;
}
function findDuplicates(mentions, rename) {
    const groups = new Map();
    for (const mention of mentions) {
        if (mention.declaration === null || mention.kind === 'org')
            continue;
        const id = owner((0,facts_fact/* subjectId */.iL)(mention.kind, mention.key), mention.place.path, rename);
        const key = `${id}\0${mention.declaration}`;
        groups.set(key, [...(groups.get(key) ?? []), mention]);
    }
    return [...groups.values()]
        .filter((group) => group.length > 1)
        .map((group) => {
        const first = group[0];
        return {
            subject: (0,facts_fact/* subjectId */.iL)(first.kind, first.key),
            declaration: first.declaration ?? '',
            places: group.map((m) => m.place),
        };
    });
}
const MAX_INFERRED_DATASETS = 50;
function findLinks(subjects, facts) {
    const links = [];
    const lists = new Map();
    for (const fact of facts) {
        if ((fact.path !== 'models' && fact.path !== 'datasets') || fact.state !== 'declared')
            continue;
        const key = `${fact.subject}\0${fact.path}`;
        lists.set(key, [...(lists.get(key) ?? []), fact]);
    }
    const ofKind = (kind) => subjects.filter((s) => s.kind === kind);
    const [systems, models, datasets] = [ofKind('system'), ofKind('model'), ofKind('dataset')];
    const pairs = [
        { sources: systems, path: 'models', targets: models, inferred: true },
        { sources: systems, path: 'datasets', targets: datasets, inferred: models.length === 0 },
        { sources: models, path: 'datasets', targets: datasets, inferred: datasets.length <= MAX_INFERRED_DATASETS },
    ];
    for (const { sources, path, targets, inferred } of pairs) {
        const byKey = new Map(targets.map((target) => [target.key, target]));
        for (const from of sources) {
            const named = lists.get(`${from.id}\0${path}`) ?? [];
            const keys = new Set(named.flatMap((f) => (isList(f.value) ? f.value.flatMap(reference/* keysOfReference */.N) : [])));
            const whole = named.some((f) => f.complete === true);
            const found = [...keys].flatMap((key) => byKey.get(key) ?? []).sort((a, b) => compare(a.id, b.id));
            for (const to of inferred && !whole ? targets : found)
                links.push({ from: from.id, to: to.id, inferred: !keys.has(to.key) });
        }
    }
    return links;
}


/***/ }),

/***/ 8678:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bj: () => (/* binding */ HOW),
/* harmony export */   iL: () => (/* binding */ subjectId),
/* harmony export */   jy: () => (/* binding */ SUBJECT_KINDS),
/* harmony export */   wR: () => (/* binding */ isInterval)
/* harmony export */ });
const SUBJECT_KINDS = ['org', 'system', 'model', 'dataset', 'repository'];
const HOW = ['declared', 'structured', 'labelled', 'prose', 'derived'];
function subjectId(kind, key) {
    return `${kind}:${key}`;
}
function isInterval(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && 'low' in value && 'high' in value;
}


/***/ }),

/***/ 8183:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ keysOfReference),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
function slug(text) {
    return text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '');
}
function keysOfReference(reference) {
    return [slug(reference), slug(reference.slice(reference.lastIndexOf('/') + 1))];
}


/***/ }),

/***/ 5106:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ meantInstead),
/* harmony export */   q: () => (/* binding */ findNearest)
/* harmony export */ });
const MAX_DISTANCE = 3;
function findNearest(text, words) {
    const wanted = fold(text.slice(0, 80));
    if (wanted === '')
        return null;
    const same = words.filter((word) => fold(word) === wanted);
    if (same.length === 1 && same[0] !== undefined)
        return { word: same[0], certain: true };
    let best = null;
    for (const word of words) {
        const distance = editDistance(wanted, fold(word));
        if (distance > MAX_DISTANCE || distance * 3 > Math.max(wanted.length, 4))
            continue;
        if (best === null || distance < best.distance)
            best = { word, distance, unique: true };
        else if (distance === best.distance)
            best = { ...best, unique: false };
    }
    if (best === null)
        return null;
    return { word: best.word, certain: best.unique && best.distance <= 2 && wanted.length >= 5 };
}
function fold(text) {
    return text.toLowerCase().replace(/[\s_-]+/g, '-');
}
function editDistance(a, b) {
    if (Math.abs(a.length - b.length) > MAX_DISTANCE)
        return MAX_DISTANCE + 1;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                least = Math.min(least, (before[j - 2] ?? 0) + 1);
            next.push(least);
        }
        before = row;
        row = next;
    }
    return row[b.length] ?? 0;
}
function meantInstead(text, words) {
    const nearest = findNearest(text, [...words]);
    return nearest === null ? '' : `; did you mean "${nearest.word}"?`;
}


/***/ }),

/***/ 7200:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hx: () => (/* reexport */ VOCABULARY),
  jV: () => (/* binding */ formatPath),
  Rr: () => (/* binding */ parsePath),
  GL: () => (/* binding */ typeBelow),
  QP: () => (/* binding */ typeOf)
});

// UNUSED EXPORTS: isLeaf

;// CONCATENATED MODULE: ./.build/facts/vocabulary.gen.js
const VOCABULARY = { "org": { "absence": "unknown", "description": "", "kind": "record", "fields": { "name": { "absence": "lacking", "description": "Legal name of the organisation.", "kind": "string" }, "contact": { "absence": "lacking", "description": "Where to reach those responsible.", "kind": "string" }, "kinds": { "absence": "unknown", "description": "What kind of organisation it is; empty when none of them.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["central-government", "local-government", "public-law-body", "private-public-service", "law-enforcement", "health-service", "employer", "employment-agency", "financial-institution", "research-institution", "recruitment-information-provider", "internal-model-approval"] } }, "established": { "absence": "unknown", "description": "Where it is established.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["eu", "uk", "sg", "jp", "elsewhere"] } }, "size_class": { "absence": "unknown", "description": "Size class in the sense of Union law.", "kind": "enum", "values": ["sme", "small-mid-cap", "other"] }, "headcount": { "absence": "unknown", "description": "Number of employees.", "kind": "number", "unit": "employees" }, "representatives": { "absence": "lacking", "description": "Representatives by market.", "kind": "record", "fields": { "eu": { "absence": "lacking", "description": "Somebody established in a market who is mandated to act for the organisation there.", "kind": "record", "fields": { "name": { "absence": "lacking", "description": "Name of the representative.", "kind": "string" }, "address": { "absence": "lacking", "description": "Postal address.", "kind": "string" }, "contact": { "absence": "lacking", "description": "How to reach it.", "kind": "string" }, "mandated_on": { "absence": "lacking", "description": "Day of the written mandate.", "kind": "date" } }, "evidence": ["name"] }, "uk": { "absence": "lacking", "description": "Somebody established in a market who is mandated to act for the organisation there.", "kind": "record", "fields": { "name": { "absence": "lacking", "description": "Name of the representative.", "kind": "string" }, "address": { "absence": "lacking", "description": "Postal address.", "kind": "string" }, "contact": { "absence": "lacking", "description": "How to reach it.", "kind": "string" }, "mandated_on": { "absence": "lacking", "description": "Day of the written mandate.", "kind": "date" } }, "evidence": ["name"] }, "sg": { "absence": "lacking", "description": "Somebody established in a market who is mandated to act for the organisation there.", "kind": "record", "fields": { "name": { "absence": "lacking", "description": "Name of the representative.", "kind": "string" }, "address": { "absence": "lacking", "description": "Postal address.", "kind": "string" }, "contact": { "absence": "lacking", "description": "How to reach it.", "kind": "string" }, "mandated_on": { "absence": "lacking", "description": "Day of the written mandate.", "kind": "date" } }, "evidence": ["name"] }, "jp": { "absence": "lacking", "description": "Somebody established in a market who is mandated to act for the organisation there.", "kind": "record", "fields": { "name": { "absence": "lacking", "description": "Name of the representative.", "kind": "string" }, "address": { "absence": "lacking", "description": "Postal address.", "kind": "string" }, "contact": { "absence": "lacking", "description": "How to reach it.", "kind": "string" }, "mandated_on": { "absence": "lacking", "description": "Day of the written mandate.", "kind": "date" } }, "evidence": ["name"] } } }, "privacy_contact": { "absence": "lacking", "description": "Where to reach those responsible for data protection.", "kind": "string" }, "incident_contact": { "absence": "lacking", "description": "Where incidents and breaches are reported.", "kind": "string" }, "vulnerability_contact": { "absence": "lacking", "description": "Where vulnerabilities are reported.", "kind": "string" }, "ip_contact": { "absence": "lacking", "description": "Where rights holders and users ask about intellectual property.", "kind": "string" }, "framework_confirmed_on": { "absence": "lacking", "description": "Day on which the safety framework was confirmed.", "kind": "date" }, "quality_management": { "absence": "lacking", "description": "Aspects covered by the quality management system.", "kind": "record", "fields": { "aspects": { "absence": "unknown", "description": "Aspects that it covers.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["regulatory-strategy", "design-control", "development-control", "testing", "technical-specifications", "data-management", "risk-management", "post-market-monitoring", "incident-reporting", "communication", "record-keeping", "resources", "accountability"] } }, "simplified": { "absence": "lacking", "description": "Elements that a small firm simplifies.", "kind": "text" } } }, "hiroshima": { "absence": "lacking", "description": "Report and actions under the Hiroshima process.", "kind": "record", "fields": { "report": { "absence": "lacking", "description": "Report as published.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "actions": { "absence": "lacking", "description": "Evidence by action of the code of conduct.", "kind": "map", "keys": ["risk-management", "post-deployment", "public-reporting", "information-sharing", "governance", "security", "provenance", "research", "global-challenges", "standards", "data-and-ip"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } } }, "jp": { "absence": "lacking", "description": "Facts that only Japan knows.", "kind": "record", "fields": { "government_contact": { "absence": "lacking", "description": "Unit or person who answers authorities.", "kind": "string" }, "ip_code_filed_on": { "absence": "lacking", "description": "Day on which acceptance of the principle code was filed.", "kind": "date" } } }, "records": { "absence": "lacking", "description": "Documents that the organisation keeps for all its systems.", "kind": "map", "keys": ["ai-policy", "quality-management-system", "management-system-certificate", "risk-policy", "privacy-policy", "records-of-processing", "breach-process", "incident-process", "rights-procedure", "security-policy", "supplier-policy", "acceptable-use-policy", "training-material", "safety-framework", "system-inventory", "data-protection-policy", "ip-inquiry-process", "terms-of-service", "quality-management-mapping"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } }, "sg": { "absence": "unknown", "description": "Facts that only Singapore law knows.", "kind": "record", "fields": { "public_agency": { "absence": "unknown", "description": "It is a public agency in the sense of the Personal Data Protection Act.", "kind": "boolean" } } }, "commitments": { "absence": "no", "description": "Voluntary schemes and codes the organisation has committed to.", "kind": "list", "of": { "absence": "no", "description": "", "kind": "enum", "values": ["gpai-code-transparency", "gpai-code-copyright", "gpai-code-safety", "aigc-code-provider", "aigc-code-deployer", "ai-verify", "hiroshima-reporting", "mlqm", "ip-principle-code", "generative-ai-quality"] } }, "literacy_measures": { "absence": "lacking", "description": "Measures that support AI literacy of staff and others who operate the systems.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } }, "system": { "absence": "unknown", "description": "", "kind": "record", "fields": { "name": { "absence": "lacking", "description": "Name of the system.", "kind": "string" }, "version": { "absence": "lacking", "description": "Version judged.", "kind": "string" }, "version_date": { "absence": "lacking", "description": "Day of that version.", "kind": "date" }, "intended_purpose": { "absence": "unknown", "description": "What the system is meant to do, for whom, in which conditions.", "kind": "text" }, "uses": { "absence": "unknown", "description": "What it is used for.", "kind": "list", "of": { "absence": "unknown", "description": "What the system is used for, at the finest grain any regime needs.", "kind": "enum", "values": ["recruitment", "job-advertising", "worker-management", "task-allocation", "education-access", "education-assessment", "education-level", "exam-proctoring", "education-support", "credit-scoring", "fraud-detection", "life-insurance-pricing", "health-insurance-pricing", "other-insurance-pricing", "retail-finance", "prudential-modelling", "payments", "pensions", "public-benefits", "emergency-dispatch", "emergency-triage", "medical-diagnosis", "medical-treatment", "clinical-documentation", "healthcare", "health-research", "remote-biometric-identification", "biometric-verification", "biometric-categorisation", "emotion-recognition", "critical-digital-infrastructure", "road-traffic", "water-supply", "gas-supply", "heating-supply", "electricity-supply", "nuclear", "rail", "aviation", "automated-driving", "workplace-safety", "law-enforcement-victim-risk", "law-enforcement-polygraph", "law-enforcement-evidence", "law-enforcement-reoffending", "law-enforcement-profiling", "law-enforcement-other", "migration-polygraph", "migration-risk", "migration-applications", "migration-identification", "justice", "dispute-resolution", "elections", "legal-services", "online-platform", "search-engine", "consumer-service", "dynamic-pricing", "advertising", "gambling", "housing", "public-service", "defence", "customer-support", "content-generation", "software-development", "research", "other"] } }, "phase": { "absence": "unknown", "description": "Where it stands in its life.", "kind": "enum", "values": ["research", "pre-deployment", "pilot", "production", "retired"] }, "kinds": { "absence": "unknown", "description": "What kind of system it is.", "kind": "list", "of": { "absence": "unknown", "description": "What kind of artefact it is. `rules-only` infers nothing; humans wrote its rules.", "kind": "enum", "values": ["supervised", "unsupervised", "reinforcement", "language-model", "generative", "multimodal", "retrieval-augmented", "agent", "physical", "chatbot", "rules-only"] } }, "outputs": { "absence": "unknown", "description": "What it can generate or return.", "kind": "list", "of": { "absence": "unknown", "description": "What it can generate or return. `text` includes source code; `prediction` is a score, class or ranking.", "kind": "enum", "values": ["prediction", "text", "speech", "audio", "image", "video", "three-d", "action"] } }, "activities": { "absence": "unknown", "description": "What the organisation does with the system.", "kind": "list", "of": { "absence": "unknown", "description": "What the organisation does with this subject; roles belong to the subject, not to the firm.", "kind": "enum", "values": ["develops", "offers", "integrates", "modifies", "uses", "imports", "distributes", "represents", "supplies-data"] } }, "markets": { "absence": "unknown", "description": "Where it is offered or used.", "kind": "record", "fields": { "eu": { "absence": "unknown", "description": "One market.", "kind": "record", "fields": { "offered": { "absence": "unknown", "description": "Placed on this market, put into service there, or offered to persons there, paid or free.", "kind": "boolean" }, "output_used": { "absence": "unknown", "description": "Its output is used in this market although it is not offered there.", "kind": "boolean" }, "first_placed_on": { "absence": "unknown", "description": "Day of first supply on this market.", "kind": "date" }, "in_service_on": { "absence": "unknown", "description": "Day it was first put into service in this market.", "kind": "date" } } }, "uk": { "absence": "unknown", "description": "One market.", "kind": "record", "fields": { "offered": { "absence": "unknown", "description": "Placed on this market, put into service there, or offered to persons there, paid or free.", "kind": "boolean" }, "output_used": { "absence": "unknown", "description": "Its output is used in this market although it is not offered there.", "kind": "boolean" }, "first_placed_on": { "absence": "unknown", "description": "Day of first supply on this market.", "kind": "date" }, "in_service_on": { "absence": "unknown", "description": "Day it was first put into service in this market.", "kind": "date" } } }, "sg": { "absence": "unknown", "description": "One market.", "kind": "record", "fields": { "offered": { "absence": "unknown", "description": "Placed on this market, put into service there, or offered to persons there, paid or free.", "kind": "boolean" }, "output_used": { "absence": "unknown", "description": "Its output is used in this market although it is not offered there.", "kind": "boolean" }, "first_placed_on": { "absence": "unknown", "description": "Day of first supply on this market.", "kind": "date" }, "in_service_on": { "absence": "unknown", "description": "Day it was first put into service in this market.", "kind": "date" } } }, "jp": { "absence": "unknown", "description": "One market.", "kind": "record", "fields": { "offered": { "absence": "unknown", "description": "Placed on this market, put into service there, or offered to persons there, paid or free.", "kind": "boolean" }, "output_used": { "absence": "unknown", "description": "Its output is used in this market although it is not offered there.", "kind": "boolean" }, "first_placed_on": { "absence": "unknown", "description": "Day of first supply on this market.", "kind": "date" }, "in_service_on": { "absence": "unknown", "description": "Day it was first put into service in this market.", "kind": "date" } } } } }, "exclusions": { "absence": "no", "description": "Scope exclusions that are claimed.", "kind": "records", "fields": { "id": { "absence": "no", "description": "Which exclusion is claimed.", "kind": "enum", "values": ["military-defence-security", "sole-scientific-research", "pre-market-research", "personal-use", "international-cooperation", "state-secret"] }, "reason": { "absence": "lacking", "description": "Why it holds.", "kind": "text" } } }, "models": { "absence": "unknown", "description": "Ids of the models that the system is built on.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "string" }, "link": "model" }, "datasets": { "absence": "unknown", "description": "Ids of datasets that the system uses itself (retrieval, live input); those of its models are added.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "string" }, "link": "dataset" }, "depicts_real_persons": { "absence": "unknown", "description": "It can output realistic depictions of real persons.", "kind": "boolean" }, "continues_learning": { "absence": "unknown", "description": "It goes on learning after deployment.", "kind": "boolean" }, "changed_significantly_on": { "absence": "no", "description": "Day of the latest significant change of its design.", "kind": "date" }, "product_regimes": { "absence": "unknown", "description": "Product laws that it falls under; empty when none.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["medical-device", "in-vitro-diagnostic", "machinery", "toy", "lift", "radio-equipment", "pressure-equipment", "vehicle", "aviation", "marine", "rail", "personal-protective-equipment", "gas-appliance", "recreational-craft", "cableway", "explosive-atmospheres"] } }, "safety_component": { "absence": "unknown", "description": "It is, or is a safety component of, a product under one of those laws.", "kind": "boolean" }, "third_party_assessment": { "absence": "unknown", "description": "That law asks for a third-party conformity assessment.", "kind": "boolean" }, "procured_by_government": { "absence": "unknown", "description": "It is intended for, or bought by, public authorities.", "kind": "boolean" }, "decision": { "absence": "unknown", "description": "Decisions that it takes or supports.", "kind": "record", "fields": { "about_people": { "absence": "unknown", "description": "It evaluates information about persons and leads to an outcome for them.", "kind": "boolean" }, "significant": { "absence": "unknown", "description": "The outcome has legal or similarly significant effects.", "kind": "boolean" }, "profiling": { "absence": "unknown", "description": "It profiles natural persons.", "kind": "boolean" }, "human_involvement": { "absence": "unknown", "description": "Human part before the effect. Only `meaningful` (able, trained and entitled to decide otherwise, in every case) takes a decision out of automated decision-making.", "kind": "enum", "values": ["none", "token", "supervisory", "meaningful"] }, "logic_summary": { "absence": "lacking", "description": "Plain summary of the logic involved.", "kind": "text" }, "consequences": { "absence": "lacking", "description": "Significance and envisaged consequences for the person.", "kind": "text" } } }, "interacts_with_persons": { "absence": "unknown", "description": "Natural persons interact with it directly.", "kind": "boolean" }, "obviously_ai": { "absence": "no", "description": "It is claimed that anybody interacting sees it is AI.", "kind": "boolean" }, "biometrics": { "absence": "unknown", "description": "Biometric functions; empty when none.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["identification", "verification", "categorisation", "emotion"] } }, "affected_groups": { "absence": "unknown", "description": "Whom its output concerns.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["adults", "children", "vulnerable", "workers", "job-seekers", "patients", "students", "consumers"] } }, "nations": { "absence": "unknown", "description": "Parts of the United Kingdom in which it is used.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["england", "wales", "scotland", "northern-ireland"] } }, "vendors": { "absence": "no", "description": "Suppliers whose services or models the system calls.", "kind": "records", "fields": { "id": { "absence": "no", "description": "Short name of the supplier.", "kind": "string" }, "trains_on_inputs": { "absence": "unknown", "description": "The supplier trains on what is sent to it.", "kind": "boolean" }, "agreement": { "absence": "lacking", "description": "Written agreement.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "receives_personal_data": { "absence": "unknown", "description": "Personal data is sent to the supplier.", "kind": "boolean" }, "retention": { "absence": "lacking", "description": "How long the supplier keeps what is sent to it.", "kind": "string" }, "residency": { "absence": "lacking", "description": "Where the supplier keeps it.", "kind": "string" }, "incident_terms": { "absence": "lacking", "description": "How the supplier tells of incidents.", "kind": "text" }, "own_test": { "absence": "lacking", "description": "Own test of what the supplier claims.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } }, "screening": { "absence": "unknown", "description": "Screening against prohibited practices. `true` means the practice is present.", "kind": "record", "fields": { "practices": { "absence": "unknown", "description": "One answer for each practice.", "kind": "map", "keys": ["manipulation", "exploiting-vulnerability", "intimate-imagery", "child-sexual-abuse-material", "social-scoring", "crime-profiling", "face-scraping", "emotion-work-education", "biometric-sensitive-categorisation", "realtime-biometric-identification"], "of": { "absence": "unknown", "description": "", "kind": "boolean" } }, "reviewed_on": { "absence": "lacking", "description": "Day of the screening.", "kind": "date" }, "reviewer": { "absence": "lacking", "description": "Who screened.", "kind": "string" } } }, "classification_reason": { "absence": "lacking", "description": "Why it is, or is not, high-risk.", "kind": "text" }, "derogation": { "absence": "unknown", "description": "Claim that a listed use is not high-risk.", "kind": "record", "fields": { "grounds": { "absence": "no", "description": "Grounds that are claimed.", "kind": "list", "of": { "absence": "no", "description": "", "kind": "enum", "values": ["narrow-procedural", "improves-human-result", "pattern-detection", "preparatory"] } }, "assessment": { "absence": "lacking", "description": "The documented assessment behind the claim.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } }, "risk_management": { "absence": "lacking", "description": "Risk management system.", "kind": "record", "fields": { "register": { "absence": "lacking", "description": "Risk register: hazard, foreseeable misuse, estimate, measure, residual risk.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "residual_risk_accepted_by": { "absence": "lacking", "description": "Who accepted the residual risk.", "kind": "string" }, "thresholds_set_on": { "absence": "lacking", "description": "Day on which test thresholds were fixed.", "kind": "date" }, "tested_on": { "absence": "lacking", "description": "Day of the tests against those thresholds.", "kind": "date" }, "vulnerable_groups": { "absence": "lacking", "description": "How persons under 18 and other vulnerable groups were considered.", "kind": "text" } } }, "documentation": { "absence": "lacking", "description": "Technical documentation by heading.", "kind": "map", "keys": ["general-description", "development", "monitoring-and-control", "metrics-suitability", "risk-management", "lifecycle-changes", "standards-applied", "declaration-of-conformity", "post-market-plan"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } }, "instructions": { "absence": "lacking", "description": "Instructions for use by item.", "kind": "map", "keys": ["provider-identity", "purpose", "accuracy-levels", "risk-circumstances", "explainability", "group-performance", "input-specification", "output-interpretation", "predetermined-changes", "oversight", "resources-maintenance", "log-handling"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } }, "logging": { "absence": "lacking", "description": "Automatic event logs.", "kind": "record", "fields": { "events": { "absence": "lacking", "description": "What is recorded.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["risk-situations", "post-market-monitoring", "operation-monitoring", "use-period", "reference-database", "matched-input", "verifier-identity"] } }, "retention_days": { "absence": "unknown", "description": "Days for which logs are kept.", "kind": "number", "unit": "days" }, "shorter_retention_law": { "absence": "no", "description": "Law relied on for keeping them for a shorter time.", "kind": "string" } } }, "oversight": { "absence": "lacking", "description": "Human oversight.", "kind": "record", "fields": { "understands_limits": { "absence": "lacking", "description": "How overseers learn capacities and limits.", "kind": "text" }, "automation_bias": { "absence": "lacking", "description": "How over-reliance is countered.", "kind": "text" }, "interpretation": { "absence": "lacking", "description": "How overseers interpret the output correctly.", "kind": "text" }, "override": { "absence": "lacking", "description": "How a person disregards or reverses an output.", "kind": "text" }, "stop": { "absence": "lacking", "description": "How a person stops the system.", "kind": "text" }, "two_person_verification": { "absence": "unknown", "description": "Two competent persons verify an identification.", "kind": "boolean" }, "owner": { "absence": "lacking", "description": "Role that oversees.", "kind": "string" }, "timing": { "absence": "unknown", "description": "When the human review takes place.", "kind": "enum", "values": ["before-effect", "after-effect"] }, "coverage": { "absence": "unknown", "description": "Which decisions are reviewed.", "kind": "enum", "values": ["all", "sample"] }, "authority": { "absence": "lacking", "description": "What the reviewer may change.", "kind": "text" }, "training": { "absence": "lacking", "description": "Training of the reviewers.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "data_access": { "absence": "lacking", "description": "What the reviewer sees.", "kind": "text" }, "log": { "absence": "lacking", "description": "Record of the reviews.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } }, "performance": { "absence": "lacking", "description": "Declared accuracy and robustness.", "kind": "record", "fields": { "metrics": { "absence": "lacking", "description": "Declared metrics of the system.", "kind": "records", "fields": { "id": { "absence": "lacking", "description": "Name of the metric.", "kind": "string" }, "task": { "absence": "lacking", "description": "Task it was measured on.", "kind": "string" }, "dataset": { "absence": "lacking", "description": "Test set it was measured on.", "kind": "string" }, "value": { "absence": "lacking", "description": "Result in the metric's own scale.", "kind": "number" }, "group": { "absence": "lacking", "description": "Subgroup that the result is for.", "kind": "string" }, "date": { "absence": "lacking", "description": "Day of measurement.", "kind": "date" } } }, "report": { "absence": "lacking", "description": "Test report behind the metrics.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "drift_plan": { "absence": "lacking", "description": "How loss of accuracy is noticed in use.", "kind": "text" }, "robustness": { "absence": "lacking", "description": "Robustness tests.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "feedback_loops": { "absence": "lacking", "description": "How feedback loops are countered in a system that goes on learning.", "kind": "text" } } }, "fairness": { "absence": "lacking", "description": "Tests of equal treatment.", "kind": "record", "fields": { "report": { "absence": "lacking", "description": "Report with results by group.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "tested_attributes": { "absence": "lacking", "description": "Attributes with results by group.", "kind": "list", "of": { "absence": "lacking", "description": "Attributes of persons that at least one regime protects.", "kind": "enum", "values": ["age", "disability", "gender-reassignment", "marital-status", "pregnancy", "race", "nationality", "religion-belief", "sex", "sexual-orientation", "caregiving", "language", "mental-health", "birthplace", "family-origin", "political-opinion", "union-membership"] } }, "untested_attributes": { "absence": "lacking", "description": "Attributes that could not be tested.", "kind": "list", "of": { "absence": "lacking", "description": "Attributes of persons that at least one regime protects.", "kind": "enum", "values": ["age", "disability", "gender-reassignment", "marital-status", "pregnancy", "race", "nationality", "religion-belief", "sex", "sexual-orientation", "caregiving", "language", "mental-health", "birthplace", "family-origin", "political-opinion", "union-membership"] } }, "untested": { "absence": "lacking", "description": "Why attributes could not be tested.", "kind": "text" }, "proxies_reviewed": { "absence": "lacking", "description": "How proxy variables were reviewed.", "kind": "text" }, "justification": { "absence": "lacking", "description": "Justification of an indirect effect that remains.", "kind": "text" }, "unmitigated_disparity": { "absence": "no", "description": "A disparity is known and not mitigated.", "kind": "boolean" }, "residual_bias": { "absence": "lacking", "description": "Which bias remains and why it is tolerable.", "kind": "text" }, "toolkit": { "absence": "lacking", "description": "Toolkit that produced the results.", "kind": "enum", "values": ["ai-verify-classification", "ai-verify-regression", "veritas", "other"] } } }, "conformity": { "absence": "lacking", "description": "Conformity assessment.", "kind": "record", "fields": { "route": { "absence": "lacking", "description": "Assessment procedure followed.", "kind": "enum", "values": ["internal-control", "notified-body", "sectoral"] }, "assessed_on": { "absence": "lacking", "description": "Day of the assessment.", "kind": "date" }, "body": { "absence": "lacking", "description": "Notified body.", "kind": "string" }, "certificate": { "absence": "lacking", "description": "Certificate number.", "kind": "string" }, "declaration": { "absence": "lacking", "description": "Fields of the declaration of conformity that are filled.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["system-id", "provider", "sole-responsibility", "conformity-statement", "data-protection-statement", "standards", "notified-body", "signature"] } }, "ce_marked": { "absence": "unknown", "description": "The CE marking is affixed.", "kind": "boolean" } } }, "registration": { "absence": "lacking", "description": "Entries in public registers.", "kind": "record", "fields": { "eu_database_id": { "absence": "lacking", "description": "Entry in the EU database for high-risk AI systems.", "kind": "string" }, "registered_on": { "absence": "lacking", "description": "Day of registration.", "kind": "date" }, "deployer_registered_on": { "absence": "lacking", "description": "Day on which a public authority registered its use.", "kind": "date" } } }, "worker_notice": { "absence": "lacking", "description": "Information of workers and their representatives before use.", "kind": "record", "fields": { "date": { "absence": "lacking", "description": "Day on which they were told.", "kind": "date" }, "recipients": { "absence": "lacking", "description": "Who was told.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["workers", "representatives"] } } } }, "disclosure": { "absence": "lacking", "description": "What persons are told.", "kind": "record", "fields": { "interaction": { "absence": "lacking", "description": "Wording that tells people that they deal with an AI.", "kind": "text" }, "placement": { "absence": "lacking", "description": "Where and when it appears.", "kind": "string" }, "privacy_notice": { "absence": "lacking", "description": "Privacy notice.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "candidate_notice": { "absence": "lacking", "description": "Notice to job candidates.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "output_reliability": { "absence": "lacking", "description": "Caution on the reliability of the output.", "kind": "text" }, "biometric": { "absence": "lacking", "description": "What persons exposed to emotion recognition or categorisation are told.", "kind": "text" }, "deepfake": { "absence": "lacking", "description": "Label of content that depicts real persons or events.", "kind": "text" }, "generated_text": { "absence": "lacking", "description": "Label of generated text on matters of public interest.", "kind": "text" }, "decision_subjects": { "absence": "lacking", "description": "Information of persons about whom decisions are made.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } }, "dpia": { "absence": "lacking", "description": "Data protection impact assessment.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the assessment.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day of the assessment.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the assessment.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" }, "residual_risk": { "absence": "unknown", "description": "Risk that remains.", "kind": "enum", "values": ["low", "medium", "high"] }, "authority_consulted": { "absence": "unknown", "description": "The supervisory authority was consulted.", "kind": "boolean" } }, "evidence": ["url"] }, "redress": { "absence": "lacking", "description": "Ways for affected persons to react.", "kind": "record", "fields": { "decision_notice": { "absence": "lacking", "description": "Information given about the decision taken.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "representations": { "absence": "lacking", "description": "Way to make representations.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "human_intervention_owner": { "absence": "lacking", "description": "Role from which human intervention is obtained.", "kind": "string" }, "contest": { "absence": "lacking", "description": "Way to contest the decision.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "response_days": { "absence": "unknown", "description": "Days within which a request is answered.", "kind": "number", "unit": "days" }, "complaints": { "absence": "lacking", "description": "Way to complain about data protection.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "acknowledgement_days": { "absence": "unknown", "description": "Days within which a complaint is acknowledged.", "kind": "number", "unit": "days" } } }, "recruitment": { "absence": "unknown", "description": "Facts of systems used in hiring.", "kind": "record", "fields": { "job_related_inputs": { "absence": "unknown", "description": "Only job-related data is used.", "kind": "boolean" }, "human_final_decision": { "absence": "unknown", "description": "A person takes the final decision.", "kind": "boolean" }, "infers_protected_attributes": { "absence": "unknown", "description": "It filters by, or infers, protected characteristics.", "kind": "boolean" }, "vendor_instructions": { "absence": "lacking", "description": "Written processing instructions to the vendor.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "automated_decision_assessment": { "absence": "lacking", "description": "Own assessment of which stages are automated decisions.", "kind": "text" }, "appeal": { "absence": "lacking", "description": "Way for candidates to appeal.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } }, "assurance": { "absence": "lacking", "description": "Assurance mechanisms by name.", "kind": "map", "keys": ["governance-framework", "algorithmic-impact-assessment", "equality-impact-assessment", "data-protection-impact-assessment", "bias-audit", "performance-testing", "risk-assessment", "model-card", "training", "user-feedback", "transparency"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } }, "provenance_marks": { "absence": "lacking", "description": "How generated content is marked; empty when it is not.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["signed-metadata", "watermark", "fingerprint", "visible-label"] } }, "ai_verify": { "absence": "lacking", "description": "AI Verify process checklist.", "kind": "record", "fields": { "edition": { "absence": "lacking", "description": "Edition of the checklist; process ids of the editions collide.", "kind": "enum", "values": ["generative-2025", "toolkit-0.9.3"] }, "checklist": { "absence": "lacking", "description": "Exported checklist.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "answered": { "absence": "unknown", "description": "Processes answered.", "kind": "number", "unit": "processes" }, "processes": { "absence": "lacking", "description": "Ids of the processes answered.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "string" } }, "without_elaboration": { "absence": "no", "description": "Ids answered with no or not applicable and without a reason.", "kind": "list", "of": { "absence": "no", "description": "", "kind": "string" } } } }, "aisi": { "absence": "lacking", "description": "Evaluation by the perspectives of the Japan AI Safety Institute.", "kind": "record", "fields": { "perspectives": { "absence": "lacking", "description": "Result or reasoned exclusion per perspective.", "kind": "map", "keys": ["toxic-output", "misinformation", "fairness", "high-risk-use", "privacy", "security", "explainability", "robustness", "data-quality", "verifiability", "agent-perspective"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } } }, "use_review_on": { "absence": "lacking", "description": "Day on which proper use was last reviewed.", "kind": "date" }, "owner": { "absence": "lacking", "description": "Who answers for the system.", "kind": "record", "fields": { "role": { "absence": "lacking", "description": "Role or person that answers.", "kind": "string" }, "contact": { "absence": "lacking", "description": "How to reach it.", "kind": "string" }, "reviewed_on": { "absence": "lacking", "description": "Day on which this was last confirmed.", "kind": "date" } }, "evidence": ["role"] }, "records": { "absence": "lacking", "description": "Documents kept about the system.", "kind": "map", "keys": ["risk-assessment", "impact-assessment", "fundamental-rights-assessment", "equality-analysis", "ethics-assessment", "accessibility-report", "threat-model", "security-test-report", "red-team-report", "validation-report", "monitoring-plan", "post-market-plan", "incident-process", "change-plan", "change-log", "user-guidance", "explanation-process", "affected-persons-notice", "rights-procedure", "misuse-report-route", "supplier-agreement", "transparency-record", "declaration-of-conformity", "clinical-safety-case", "hazard-log", "clinical-evaluation", "decommissioning-plan", "illegal-content-risk-assessment", "children-risk-assessment", "children-assessment", "consumer-law-tests", "safety-case", "dtac-assessment", "outcome-monitoring", "product-safety-assessment", "service-terms", "algorithm-dossier", "operating-context", "workflow-map", "inventory-entry", "architecture-description", "high-risk-review", "government-high-risk-sheet", "procurement-sheet", "contract-sheet"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } }, "monitoring": { "absence": "lacking", "description": "Monitoring in use.", "kind": "record", "fields": { "plan": { "absence": "lacking", "description": "The plan.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "metrics": { "absence": "lacking", "description": "What is measured in operation.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "string" } }, "thresholds": { "absence": "lacking", "description": "Values that trigger action.", "kind": "text" }, "drift": { "absence": "lacking", "description": "How drift is noticed.", "kind": "text" }, "interval_days": { "absence": "unknown", "description": "Days between reviews.", "kind": "number", "unit": "days" }, "owner": { "absence": "lacking", "description": "Role that watches.", "kind": "string" }, "regression_test": { "absence": "lacking", "description": "Test of a new version against the results of the last one.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } }, "incidents": { "absence": "lacking", "description": "Handling of incidents of this system.", "kind": "record", "fields": { "process": { "absence": "lacking", "description": "The process.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "contact": { "absence": "lacking", "description": "Where an incident is reported.", "kind": "string" }, "clock_start": { "absence": "lacking", "description": "Which event starts the clock of a report.", "kind": "text" }, "recipient": { "absence": "lacking", "description": "Authority that receives reports.", "kind": "string" }, "deadline_days": { "absence": "unknown", "description": "Days within which a serious incident is reported, in general.", "kind": "number", "unit": "days" }, "death_deadline_days": { "absence": "unknown", "description": "Days within which a death is reported.", "kind": "number", "unit": "days" }, "widespread_deadline_days": { "absence": "unknown", "description": "Days within which a widespread infringement or a disruption of critical infrastructure is reported.", "kind": "number", "unit": "days" } } }, "security": { "absence": "lacking", "description": "Security of the system.", "kind": "record", "fields": { "threats": { "absence": "lacking", "description": "How each kind of attack is countered, or why it cannot occur.", "kind": "map", "keys": ["data-poisoning", "model-poisoning", "evasion", "confidentiality-attack", "model-flaw", "prompt-injection", "model-extraction", "denial-of-service"], "of": { "absence": "lacking", "description": "", "kind": "text" } }, "access_control": { "absence": "lacking", "description": "Who may reach models, data, prompts and logs.", "kind": "text" }, "patching": { "absence": "lacking", "description": "How updates are issued and which of them need new tests.", "kind": "text" } } }, "explanation": { "absence": "lacking", "description": "Explanations that persons get.", "kind": "record", "fields": { "types": { "absence": "lacking", "description": "Kinds of explanation given.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["rationale", "responsibility", "data", "fairness", "safety", "impact"] } }, "method": { "absence": "lacking", "description": "How an explanation is produced.", "kind": "text" }, "audience": { "absence": "lacking", "description": "For whom it is made.", "kind": "string" }, "data_types": { "absence": "lacking", "description": "Which data the result rests on and why they are relevant.", "kind": "text" }, "influential_features": { "absence": "lacking", "description": "Which features weigh most.", "kind": "text" } } }, "red_team": { "absence": "lacking", "description": "Tests by attack.", "kind": "record", "fields": { "report": { "absence": "lacking", "description": "Report of the tests.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "scope": { "absence": "lacking", "description": "What was attacked and from where.", "kind": "text" }, "scenarios": { "absence": "lacking", "description": "Scenarios that were played.", "kind": "text" }, "tester": { "absence": "lacking", "description": "Who tested.", "kind": "string" }, "open_critical_findings": { "absence": "unknown", "description": "Critical findings that are still open.", "kind": "number", "unit": "findings" } } }, "safeguards": { "absence": "lacking", "description": "Measures by the harm that they counter.", "kind": "map", "keys": ["intimate-imagery", "child-abuse-material", "likeness", "elections", "harmful-advice", "personal-data-output", "copyright-output", "input-filter", "output-filter"], "of": { "absence": "lacking", "description": "A technical or organisational measure against one harm.", "kind": "record", "fields": { "measure": { "absence": "lacking", "description": "What is done and where it acts.", "kind": "text" }, "tested_on": { "absence": "lacking", "description": "Day of the latest test.", "kind": "date" }, "report": { "absence": "lacking", "description": "Result of that test.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } }, "evidence": ["measure"] } }, "tools": { "absence": "unknown", "description": "Tools that an agent may call; empty when none.", "kind": "records", "fields": { "id": { "absence": "unknown", "description": "Name of the tool.", "kind": "string" }, "effect": { "absence": "unknown", "description": "The strongest effect that a call can have.", "kind": "enum", "values": ["read", "write", "irreversible"] }, "approval": { "absence": "unknown", "description": "When a person approves a call.", "kind": "enum", "values": ["none", "sampled", "every-call"] }, "data_access": { "absence": "lacking", "description": "Which data it reaches.", "kind": "text" } } }, "service_kinds": { "absence": "unknown", "description": "Kinds of online service that it is, or is part of; empty when none.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["user-to-user", "search", "pornographic-generator", "social-media", "app-store", "information-society-service"] } }, "accessed_by_children": { "absence": "unknown", "description": "Children are likely to use it.", "kind": "boolean" }, "output_context": { "absence": "unknown", "description": "Circumstances of its generated content; empty when none.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["assistive-editing", "no-substantial-alteration", "public-interest-text", "editorial-control", "artistic-work", "elections"] } }, "inventory": { "absence": "lacking", "description": "Entry in the inventory of AI.", "kind": "record", "fields": { "entry": { "absence": "lacking", "description": "Identifier of the entry.", "kind": "string" }, "scope": { "absence": "lacking", "description": "Where in the firm it is used.", "kind": "string" }, "dependencies": { "absence": "lacking", "description": "Systems and suppliers that it depends on.", "kind": "string" }, "validation_status": { "absence": "lacking", "description": "Whether it has been validated.", "kind": "string" } } }, "materiality": { "absence": "lacking", "description": "Materiality of the risk.", "kind": "record", "fields": { "impact": { "absence": "lacking", "description": "Impact of a failure.", "kind": "enum", "values": ["low", "medium", "high"] }, "complexity": { "absence": "lacking", "description": "Complexity of the model and its use.", "kind": "enum", "values": ["low", "medium", "high"] }, "reliance": { "absence": "lacking", "description": "Reliance on its output.", "kind": "enum", "values": ["low", "medium", "high"] }, "inherent": { "absence": "lacking", "description": "Inherent risk.", "kind": "enum", "values": ["low", "medium", "high"] }, "residual": { "absence": "lacking", "description": "Residual risk.", "kind": "enum", "values": ["low", "medium", "high"] }, "within_appetite": { "absence": "unknown", "description": "The residual risk is within the appetite of the firm.", "kind": "boolean" }, "reviewed_on": { "absence": "lacking", "description": "Day of the latest review.", "kind": "date" } } }, "generative_tests": { "absence": "lacking", "description": "Tests of a generative application by risk.", "kind": "map", "keys": ["hallucination-inaccuracy", "bias-in-decision-making", "undesirable-content", "data-leakage", "adversarial-prompts"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } }, "agent": { "absence": "lacking", "description": "Bounds and controls of an agent.", "kind": "record", "fields": { "suitability": { "absence": "lacking", "description": "Why the use suits an agent.", "kind": "text" }, "autonomy": { "absence": "lacking", "description": "What it may do without being asked.", "kind": "text" }, "identity": { "absence": "lacking", "description": "Identity under which it acts.", "kind": "text" }, "stop": { "absence": "lacking", "description": "How it is stopped.", "kind": "text" }, "user_disclosure": { "absence": "lacking", "description": "What users are told of its abilities.", "kind": "text" }, "rollout": { "absence": "unknown", "description": "How it is brought into use.", "kind": "enum", "values": ["gradual", "full"] }, "untrusted_input": { "absence": "lacking", "description": "How untrusted input is kept from tools.", "kind": "text" }, "action_log": { "absence": "lacking", "description": "How actions are recorded.", "kind": "text" }, "tests": { "absence": "unknown", "description": "Kinds of tests that were run on the whole workflow.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["task-execution", "policy-compliance", "tool-calling", "robustness"] } } } }, "chatbot_card": { "absence": "lacking", "description": "Information card of a chatbot.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "human_role": { "absence": "lacking", "description": "Whether the system complements people or takes their place.", "kind": "enum", "values": ["complements", "replaces"] }, "recourse": { "absence": "lacking", "description": "Channel for enquiry, appeal and review.", "kind": "text" }, "data_stores": { "absence": "lacking", "description": "Stores of personal data that arise in use and have an owner and a retention period.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["prompts", "outputs", "tool-logs", "internal-data"] } }, "sg": { "absence": "unknown", "description": "Facts that only the law of Singapore knows.", "kind": "record", "fields": { "basic_tier": { "absence": "unknown", "description": "The institution is in the basic tier of the guidelines on AI risk management.", "kind": "boolean" }, "genai_roles": { "absence": "lacking", "description": "Roles of the guidelines on personal data in generative AI.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["model-provider", "system-provider", "system-deployer", "dataset-supplier"] } }, "advert_guard": { "absence": "unknown", "description": "It blocks protected characteristics as criteria in job adverts.", "kind": "boolean" }, "designated_service": { "absence": "no", "description": "It is a service designated under Part 10A of the Broadcasting Act.", "kind": "boolean" }, "feat_fairness": { "absence": "lacking", "description": "Justification of personal attributes with the fairness test.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } }, "adjustments": { "absence": "lacking", "description": "Adjustments for persons with disabilities.", "kind": "record", "fields": { "alternative_route": { "absence": "lacking", "description": "Route without the automated step or adapted to the person.", "kind": "text" }, "how_to_request": { "absence": "lacking", "description": "How a person asks for it.", "kind": "text" }, "refused": { "absence": "no", "description": "Adjustments are refused.", "kind": "boolean" } } }, "age_assurance": { "absence": "lacking", "description": "How the age of users is established.", "kind": "text" }, "harm_unmitigated": { "absence": "no", "description": "A harm to a group of customers is known and not mitigated.", "kind": "boolean" }, "validation": { "absence": "lacking", "description": "Validation of the model in its use.", "kind": "record", "fields": { "report": { "absence": "lacking", "description": "Report of the validation.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "independent": { "absence": "unknown", "description": "Those who validated did not develop.", "kind": "boolean" }, "inventory_id": { "absence": "lacking", "description": "Entry in the inventory of models.", "kind": "string" }, "tier": { "absence": "lacking", "description": "Tier or materiality in the inventory.", "kind": "string" } } }, "medical": { "absence": "lacking", "description": "Facts of medical devices by market.", "kind": "record", "fields": { "clinical_safety_officer": { "absence": "lacking", "description": "Role or name of the clinical safety officer.", "kind": "string" }, "sg": { "absence": "lacking", "description": "In Singapore.", "kind": "record", "fields": { "class": { "absence": "lacking", "description": "Class of the device.", "kind": "enum", "values": ["A", "B", "C", "D"] }, "registration": { "absence": "lacking", "description": "Number of the registration.", "kind": "string" }, "exceptions": { "absence": "no", "description": "Exceptions relied on.", "kind": "list", "of": { "absence": "no", "description": "", "kind": "enum", "values": ["in-house-reg3-6", "s66-2026"] } }, "exception_conditions": { "absence": "unknown", "description": "Conditions of the exception that are met.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["public-healthcare", "standalone-mobile-application", "clinician-supervision", "notified-before-use", "endorsed"] } } } }, "jp": { "absence": "lacking", "description": "In Japan.", "kind": "record", "fields": { "class": { "absence": "lacking", "description": "Class of the device.", "kind": "enum", "values": ["I", "II", "III", "IV"] }, "approval": { "absence": "lacking", "description": "Number of the approval or certification.", "kind": "string" }, "change_plan": { "absence": "lacking", "description": "Confirmed plan of changes.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } }, "change_control": { "absence": "lacking", "description": "How changes by learning are controlled.", "kind": "text" }, "uk": { "absence": "lacking", "description": "In the United Kingdom.", "kind": "record", "fields": { "class": { "absence": "lacking", "description": "Class of the device.", "kind": "enum", "values": ["I", "IIa", "IIb", "III"] }, "registration": { "absence": "lacking", "description": "Number of the registration.", "kind": "string" }, "certificate": { "absence": "lacking", "description": "Certificate of the approved body.", "kind": "string" } } } } }, "sandbox": { "absence": "no", "description": "Participation in a regulatory sandbox from which a waiver is derived.", "kind": "record", "fields": { "schemes": { "absence": "no", "description": "Which sandboxes they are.", "kind": "list", "of": { "absence": "no", "description": "", "kind": "enum", "values": ["ico", "fca", "mhra-airlock", "growth-lab"] } }, "reference": { "absence": "lacking", "description": "Reference of the participation.", "kind": "string" }, "scope": { "absence": "lacking", "description": "What the waiver covers.", "kind": "text" }, "expires_on": { "absence": "lacking", "description": "Last day of the waiver.", "kind": "date" }, "waives_statute": { "absence": "no", "description": "The waiver is said to lift a duty of a statute.", "kind": "boolean" } } }, "uk": { "absence": "lacking", "description": "Facts that only the law of the United Kingdom knows.", "kind": "record", "fields": { "adm_condition": { "absence": "lacking", "description": "Condition under which a solely automated decision rests on special categories of data.", "kind": "enum", "values": ["explicit-consent", "contract-public-interest", "law-public-interest", "other"] }, "law_enforcement_safeguards": { "absence": "lacking", "description": "Safeguards of automated decisions under Part 3 of the Data Protection Act 2018.", "kind": "text" }, "atrs": { "absence": "lacking", "description": "Record under the Algorithmic Transparency Recording Standard.", "kind": "record", "fields": { "record": { "absence": "lacking", "description": "The record as published or drafted.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "exemption_reason": { "absence": "lacking", "description": "Why no record is published.", "kind": "text" }, "phase": { "absence": "lacking", "description": "Phase that the record states.", "kind": "enum", "values": ["research", "pre-deployment", "pilot", "production", "retired"] }, "fields": { "absence": "unknown", "description": "Fields of the record that are filled.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["name", "description", "contact", "organisation", "owner", "detailed-description", "scope", "process-integration", "human-review", "appeals", "architecture", "models", "development-data", "operational-data", "impact-assessments", "risks"] } } } }, "playbook": { "absence": "lacking", "description": "Evidence by principle of the AI Playbook for government.", "kind": "map", "keys": ["limits", "lawful-ethical", "secure", "human-control", "life-cycle", "right-tool", "open", "commercial", "skills", "policies-assurance"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } }, "ethics_principles": { "absence": "lacking", "description": "Principles of the Data and AI Ethics Framework that were assessed.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["transparency", "accountability", "fairness", "privacy", "safety", "societal-impact", "environmental-sustainability"] } } } }, "marking": { "absence": "lacking", "description": "Machine-readable marking by modality of the output.", "kind": "map", "keys": ["text", "speech", "audio", "image", "video"], "of": { "absence": "lacking", "description": "", "kind": "record", "fields": { "techniques": { "absence": "lacking", "description": "Techniques used.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["signed-metadata", "watermark", "fingerprint", "logging"] } }, "detector": { "absence": "lacking", "description": "Where the mark can be checked.", "kind": "url" } }, "evidence": ["techniques"] } }, "editorial_owner": { "absence": "lacking", "description": "Who answers editorially for published text.", "kind": "string" }, "fria": { "absence": "lacking", "description": "Parts of the fundamental rights impact assessment.", "kind": "record", "fields": { "parts": { "absence": "lacking", "description": "The six parts.", "kind": "map", "keys": ["process", "period", "persons", "risks", "oversight", "measures"], "of": { "absence": "lacking", "description": "", "kind": "text" } }, "assessed_on": { "absence": "lacking", "description": "Day of the assessment.", "kind": "date" }, "notified_on": { "absence": "lacking", "description": "Day on which the authority was told.", "kind": "date" } } }, "deployment": { "absence": "lacking", "description": "How the deployer uses the system.", "kind": "record", "fields": { "instructions_version": { "absence": "lacking", "description": "Version of the instructions that is followed.", "kind": "string" }, "input_check": { "absence": "lacking", "description": "How input data is checked for relevance.", "kind": "text" }, "suspension": { "absence": "lacking", "description": "When use is suspended and whom the deployer tells.", "kind": "text" } } }, "eu": { "absence": "lacking", "description": "Facts that only Union law knows.", "kind": "record", "fields": { "adm_exception": { "absence": "lacking", "description": "Exception under which a solely automated decision is taken.", "kind": "enum", "values": ["contract", "law", "explicit-consent", "other"] }, "exemption_of_supplier": { "absence": "lacking", "description": "Why no agreement with a supplier is needed.", "kind": "text" } } }, "continuity": { "absence": "lacking", "description": "What happens when a part fails.", "kind": "record", "fields": { "fallback": { "absence": "lacking", "description": "What takes over.", "kind": "text" }, "rollback": { "absence": "lacking", "description": "How an earlier version is brought back.", "kind": "text" } } }, "retrieval_rights": { "absence": "lacking", "description": "Rights in works that are retrieved and shown.", "kind": "record", "fields": { "basis": { "absence": "lacking", "description": "Basis for showing them.", "kind": "enum", "values": ["licence", "own", "public-domain", "minor-use"] }, "excerpt_limit": { "absence": "lacking", "description": "How much of a work is shown.", "kind": "text" } } }, "contract": { "absence": "lacking", "description": "Contract on the use or development of AI.", "kind": "record", "fields": { "type": { "absence": "lacking", "description": "Type of the contract.", "kind": "enum", "values": ["general-service", "customised", "new-development"] }, "checklist_done": { "absence": "unknown", "description": "The checklist was gone through.", "kind": "boolean" } } }, "components": { "absence": "lacking", "description": "Quality requirement and control by component of a generative system.", "kind": "map", "keys": ["foundation-model", "prompt", "retrieval", "external-integration", "input-filter", "output-filter", "user-interface"], "of": { "absence": "lacking", "description": "", "kind": "text" } }, "rate_limit": { "absence": "lacking", "description": "How calls are limited.", "kind": "text" }, "guideline_statement": { "absence": "lacking", "description": "Status by common principle of the AI Guidelines for Business.", "kind": "map", "keys": ["human-centric", "safety", "fairness", "privacy", "security", "transparency", "accountability", "education", "fair-competition", "innovation"], "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["met", "partly", "not-met", "not-applicable"] } }, "mlqm": { "absence": "no", "description": "Levels of the Machine Learning Quality Management Guideline; empty when not used.", "kind": "record", "fields": { "levels": { "absence": "no", "description": "External levels that are declared.", "kind": "list", "of": { "absence": "no", "description": "", "kind": "enum", "values": ["AISL-0.1", "AISL-0.2", "AISL-1", "AISL-2", "AISL-3", "AISL-4", "AIPL-1", "AIPL-2", "AIFL-1", "AIFL-2", "AIPrL-1", "AIPrL-2"] } }, "internal": { "absence": "lacking", "description": "Level of evidence by internal quality.", "kind": "map", "keys": ["A-1", "A-2", "B-1", "B-2-LS", "B-2-LE", "B-3", "C-1", "C-2", "D-1", "E-1"], "of": { "absence": "lacking", "description": "", "kind": "number", "unit": "level" } } } }, "jp": { "absence": "unknown", "description": "Facts that only Japanese law knows.", "kind": "record", "fields": { "specified_recruitment_provider": { "absence": "unknown", "description": "It is a service of a specified provider of recruitment information.", "kind": "boolean" }, "recruitment_filing": { "absence": "lacking", "description": "Notification of that service.", "kind": "record", "fields": { "number": { "absence": "lacking", "description": "Number of the notification.", "kind": "string" }, "date": { "absence": "lacking", "description": "Day of the notification.", "kind": "date" } } } } } } }, "model": { "absence": "unknown", "description": "", "kind": "record", "fields": { "name": { "absence": "lacking", "description": "Name of the model.", "kind": "string" }, "version": { "absence": "lacking", "description": "Version judged.", "kind": "string" }, "version_date": { "absence": "lacking", "description": "Day of that version.", "kind": "date" }, "developer": { "absence": "lacking", "description": "Who developed it.", "kind": "string" }, "contact": { "absence": "lacking", "description": "Where to ask about it.", "kind": "string" }, "activities": { "absence": "unknown", "description": "What the organisation does with the model.", "kind": "list", "of": { "absence": "unknown", "description": "What the organisation does with this subject; roles belong to the subject, not to the firm.", "kind": "enum", "values": ["develops", "offers", "integrates", "modifies", "uses", "imports", "distributes", "represents", "supplies-data"] } }, "markets": { "absence": "unknown", "description": "Where it is offered or used.", "kind": "record", "fields": { "eu": { "absence": "unknown", "description": "One market.", "kind": "record", "fields": { "offered": { "absence": "unknown", "description": "Placed on this market, put into service there, or offered to persons there, paid or free.", "kind": "boolean" }, "output_used": { "absence": "unknown", "description": "Its output is used in this market although it is not offered there.", "kind": "boolean" }, "first_placed_on": { "absence": "unknown", "description": "Day of first supply on this market.", "kind": "date" }, "in_service_on": { "absence": "unknown", "description": "Day it was first put into service in this market.", "kind": "date" } } }, "uk": { "absence": "unknown", "description": "One market.", "kind": "record", "fields": { "offered": { "absence": "unknown", "description": "Placed on this market, put into service there, or offered to persons there, paid or free.", "kind": "boolean" }, "output_used": { "absence": "unknown", "description": "Its output is used in this market although it is not offered there.", "kind": "boolean" }, "first_placed_on": { "absence": "unknown", "description": "Day of first supply on this market.", "kind": "date" }, "in_service_on": { "absence": "unknown", "description": "Day it was first put into service in this market.", "kind": "date" } } }, "sg": { "absence": "unknown", "description": "One market.", "kind": "record", "fields": { "offered": { "absence": "unknown", "description": "Placed on this market, put into service there, or offered to persons there, paid or free.", "kind": "boolean" }, "output_used": { "absence": "unknown", "description": "Its output is used in this market although it is not offered there.", "kind": "boolean" }, "first_placed_on": { "absence": "unknown", "description": "Day of first supply on this market.", "kind": "date" }, "in_service_on": { "absence": "unknown", "description": "Day it was first put into service in this market.", "kind": "date" } } }, "jp": { "absence": "unknown", "description": "One market.", "kind": "record", "fields": { "offered": { "absence": "unknown", "description": "Placed on this market, put into service there, or offered to persons there, paid or free.", "kind": "boolean" }, "output_used": { "absence": "unknown", "description": "Its output is used in this market although it is not offered there.", "kind": "boolean" }, "first_placed_on": { "absence": "unknown", "description": "Day of first supply on this market.", "kind": "date" }, "in_service_on": { "absence": "unknown", "description": "Day it was first put into service in this market.", "kind": "date" } } } } }, "exclusions": { "absence": "no", "description": "Scope exclusions that are claimed.", "kind": "records", "fields": { "id": { "absence": "no", "description": "Which exclusion is claimed.", "kind": "enum", "values": ["military-defence-security", "sole-scientific-research", "pre-market-research", "personal-use", "international-cooperation", "state-secret"] }, "reason": { "absence": "lacking", "description": "Why it holds.", "kind": "text" } } }, "kinds": { "absence": "unknown", "description": "What kind of model it is.", "kind": "list", "of": { "absence": "unknown", "description": "What kind of artefact it is. `rules-only` infers nothing; humans wrote its rules.", "kind": "enum", "values": ["supervised", "unsupervised", "reinforcement", "language-model", "generative", "multimodal", "retrieval-augmented", "agent", "physical", "chatbot", "rules-only"] } }, "outputs": { "absence": "unknown", "description": "What it can generate.", "kind": "list", "of": { "absence": "unknown", "description": "What it can generate or return. `text` includes source code; `prediction` is a score, class or ranking.", "kind": "enum", "values": ["prediction", "text", "speech", "audio", "image", "video", "three-d", "action"] } }, "languages": { "absence": "lacking", "description": "Languages it was made for.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "string" } }, "origin": { "absence": "unknown", "description": "Where the model comes from.", "kind": "enum", "values": ["own", "finetuned", "third-party-weights", "third-party-api"] }, "datasets": { "absence": "unknown", "description": "Ids of the datasets that it was trained, tuned or tested on.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "string" }, "link": "dataset" }, "upstream_excludes": { "absence": "no", "description": "Markets for which the upstream provider expressly excludes its model.", "kind": "list", "of": { "absence": "no", "description": "", "kind": "enum", "values": ["eu", "uk", "sg", "jp"] } }, "features": { "absence": "unknown", "description": "Input features about persons that the model reads.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "string" } }, "features_with_exception": { "absence": "no", "description": "Features kept under a recorded legal exception.", "kind": "list", "of": { "absence": "no", "description": "", "kind": "string" } }, "generality": { "absence": "unknown", "description": "Breadth of what the model can do.", "kind": "record", "fields": { "general": { "absence": "unknown", "description": "It shows significant generality and performs a wide range of distinct tasks.", "kind": "boolean" }, "reason": { "absence": "lacking", "description": "Why.", "kind": "text" } } }, "base": { "absence": "unknown", "description": "The model that this one was made from.", "kind": "record", "fields": { "name": { "absence": "unknown", "description": "Name of the base model.", "kind": "string" }, "version": { "absence": "lacking", "description": "Version of the base model.", "kind": "string" }, "general_purpose": { "absence": "unknown", "description": "The base model is a general-purpose AI model in the sense of Union law.", "kind": "boolean" }, "systemic_risk": { "absence": "unknown", "description": "The base model is classified as one with systemic risk.", "kind": "boolean" }, "training_flop": { "absence": "unknown", "description": "Training compute of the base model.", "kind": "quantity", "unit": "FLOP" } } }, "modification": { "absence": "unknown", "description": "What was done to the base model.", "kind": "record", "fields": { "by": { "absence": "unknown", "description": "Who modified it.", "kind": "enum", "values": ["same-provider", "third-party"] }, "training_flop": { "absence": "unknown", "description": "Compute of the modification.", "kind": "quantity", "unit": "FLOP" } } }, "training": { "absence": "unknown", "description": "Training compute.", "kind": "record", "fields": { "direct_flop": { "absence": "unknown", "description": "Compute that directly updated parameters.", "kind": "quantity", "unit": "FLOP" }, "cumulative_flop": { "absence": "unknown", "description": "All compute that contributed to the capabilities.", "kind": "quantity", "unit": "FLOP" }, "planned_cumulative_flop": { "absence": "no", "description": "Estimate for a run that is planned or under way.", "kind": "quantity", "unit": "FLOP" }, "method": { "absence": "lacking", "description": "How the figure was estimated.", "kind": "enum", "values": ["architecture", "hardware", "measured", "mixed"] }, "parameters": { "absence": "lacking", "description": "Parameters that take part in a forward pass.", "kind": "quantity", "unit": "parameters" }, "tokens": { "absence": "lacking", "description": "Tokens seen in training.", "kind": "quantity", "unit": "tokens" }, "assumptions": { "absence": "lacking", "description": "Assumptions, what is counted and what is not.", "kind": "text" }, "energy_kwh": { "absence": "lacking", "description": "Energy used in training.", "kind": "quantity", "unit": "kWh" }, "emissions_gco2eq": { "absence": "lacking", "description": "Emissions of training.", "kind": "quantity", "unit": "g CO2eq" }, "config_digest": { "absence": "lacking", "description": "Digest of the training configuration.", "kind": "string" }, "commercial": { "absence": "unknown", "description": "Training served a commercial purpose.", "kind": "boolean" }, "locations": { "absence": "unknown", "description": "Where the training data was copied and the training ran.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["eu", "uk", "sg", "jp", "elsewhere"] } }, "phases": { "absence": "lacking", "description": "Parts of the training, each with the inputs of its estimate.", "kind": "records", "fields": { "kind": { "absence": "lacking", "description": "What the phase was for; regimes count some and not others.", "kind": "enum", "values": ["pretrain", "continue", "sft", "rl", "distill", "synthetic-generation", "reward-model", "evaluation", "discarded", "merge-parent"] }, "architecture": { "absence": "lacking", "description": "Which formula fits; measured means that the cost of a forward pass is known.", "kind": "enum", "values": ["dense", "mixture-of-experts", "encoder-decoder", "state-space", "vision-transformer", "measured", "diffusion"] }, "updates": { "absence": "lacking", "description": "What was trained: all parameters, an adapter through which gradients pass, or a head on frozen parameters.", "kind": "enum", "values": ["all", "adapter", "head"] }, "attention": { "absence": "lacking", "description": "Whether the causal mask is exploited, which halves the cost of attention.", "kind": "enum", "values": ["full", "causal"] }, "latents_cached": { "absence": "lacking", "description": "Outputs of frozen encoders were computed once and kept.", "kind": "boolean" }, "public_output": { "absence": "lacking", "description": "Data generated, or targets of a teacher, are publicly accessible.", "kind": "boolean" }, "training_flop": { "absence": "lacking", "description": "Compute of the phase as it was estimated or measured.", "kind": "quantity", "unit": "FLOP" }, "parameters": { "absence": "lacking", "description": "Parameters that take part for each token; for a mixture of experts the active ones.", "kind": "quantity", "unit": "parameters" }, "parameters_total": { "absence": "lacking", "description": "All parameters of a mixture of experts.", "kind": "quantity", "unit": "parameters" }, "parameters_encoder": { "absence": "lacking", "description": "Parameters of the encoder.", "kind": "quantity", "unit": "parameters" }, "parameters_decoder": { "absence": "lacking", "description": "Parameters of the decoder.", "kind": "quantity", "unit": "parameters" }, "trained_parameters": { "absence": "lacking", "description": "Parameters of the adapter or head that was trained.", "kind": "quantity", "unit": "parameters" }, "teacher_parameters": { "absence": "lacking", "description": "Parameters of the teacher.", "kind": "quantity", "unit": "parameters" }, "reference_parameters": { "absence": "lacking", "description": "Parameters of the reference model.", "kind": "quantity", "unit": "parameters" }, "reward_parameters": { "absence": "lacking", "description": "Parameters of the reward model.", "kind": "quantity", "unit": "parameters" }, "tokens": { "absence": "lacking", "description": "Tokens seen in one pass, or in all where no epochs are declared.", "kind": "quantity", "unit": "tokens" }, "unique_tokens": { "absence": "lacking", "description": "Different tokens; epochs tell how often each was seen.", "kind": "quantity", "unit": "tokens" }, "tokens_encoder": { "absence": "lacking", "description": "Tokens that the encoder saw.", "kind": "quantity", "unit": "tokens" }, "tokens_decoder": { "absence": "lacking", "description": "Tokens that the decoder saw.", "kind": "quantity", "unit": "tokens" }, "rollout_tokens": { "absence": "lacking", "description": "Tokens generated in rollouts, discarded ones included.", "kind": "quantity", "unit": "tokens" }, "epochs": { "absence": "lacking", "description": "Passes over the data.", "kind": "quantity", "unit": "passes" }, "samples": { "absence": "lacking", "description": "Samples seen in one pass.", "kind": "quantity", "unit": "samples" }, "patches": { "absence": "lacking", "description": "Patches of all images seen in one pass.", "kind": "quantity", "unit": "patches" }, "forward_flop": { "absence": "lacking", "description": "Operations of one forward pass of one sample; a multiply-add is two.", "kind": "quantity", "unit": "FLOP" }, "forward_macs": { "absence": "lacking", "description": "Multiply-adds of one forward pass of one sample.", "kind": "quantity", "unit": "multiply-adds" }, "frozen_forward_flop": { "absence": "lacking", "description": "Operations of frozen encoders for one sample.", "kind": "quantity", "unit": "FLOP" }, "layers": { "absence": "lacking", "description": "Layers with attention.", "kind": "quantity", "unit": "layers" }, "width": { "absence": "lacking", "description": "Width of the model.", "kind": "quantity", "unit": "dimensions" }, "sequence_length": { "absence": "lacking", "description": "Length of the context trained on.", "kind": "quantity", "unit": "tokens" } } }, "runs": { "absence": "lacking", "description": "Runs on hardware, one for each type of accelerator and number format.", "kind": "records", "fields": { "phase": { "absence": "lacking", "description": "Id of the phase that it served; without it, all phases that have no runs of their own.", "kind": "string" }, "accelerator": { "absence": "lacking", "description": "Name with form factor, such as H100 SXM.", "kind": "string" }, "precision": { "absence": "lacking", "description": "Number format of the peak and of the utilisation.", "kind": "enum", "values": ["fp32", "tf32", "fp16", "bf16", "fp8", "fp4"] }, "counting": { "absence": "lacking", "description": "What count and hours count.", "kind": "enum", "values": ["units", "cores", "dies", "boards"] }, "utilisation_kind": { "absence": "lacking", "description": "Which utilisation: model FLOP, hardware FLOP, activity of processors, or the counter of the driver.", "kind": "enum", "values": ["mfu", "hfu", "sm-activity", "driver-counter"] }, "checkpointing": { "absence": "lacking", "description": "Activations that were computed again.", "kind": "enum", "values": ["none", "selective", "full"] }, "count": { "absence": "lacking", "description": "How many ran at the same time.", "kind": "quantity", "unit": "accelerators" }, "wall_hours": { "absence": "lacking", "description": "Hours by the clock.", "kind": "quantity", "unit": "hours" }, "wall_days": { "absence": "lacking", "description": "Days by the clock.", "kind": "quantity", "unit": "days" }, "accelerator_hours": { "absence": "lacking", "description": "Hours of all accelerators added up.", "kind": "quantity", "unit": "hours" }, "peak_tflops": { "absence": "lacking", "description": "Dense peak of one unit for the number format.", "kind": "quantity", "unit": "TFLOP/s" }, "utilisation": { "absence": "lacking", "description": "Share of the dense peak, between 0 and 1.", "kind": "quantity", "unit": "share" } } } } }, "systemic": { "absence": "no", "description": "Systemic risk.", "kind": "record", "fields": { "designated": { "absence": "no", "description": "Designated by the Commission.", "kind": "boolean" }, "notified_on": { "absence": "no", "description": "Day of notification to the Commission.", "kind": "date" }, "rebuttal": { "absence": "no", "description": "State of a rebuttal.", "kind": "enum", "values": ["none", "pending", "accepted", "rejected"] }, "threshold_met_on": { "absence": "unknown", "description": "Day on which the threshold was met or known to be going to be met.", "kind": "date" } } }, "release": { "absence": "unknown", "description": "How the model is made available.", "kind": "record", "fields": { "licence": { "absence": "lacking", "description": "SPDX id or name of the licence of the weights.", "kind": "string" }, "licence_url": { "absence": "lacking", "description": "Text of a licence without SPDX id.", "kind": "url" }, "public": { "absence": "unknown", "description": "What is public; empty when nothing is.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["weights", "architecture", "usage-information"] } }, "rights": { "absence": "unknown", "description": "Rights that the licence grants.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["access", "use", "modify", "distribute"] } }, "claims_exemption": { "absence": "no", "description": "The open-source exemption of Union law is relied on.", "kind": "boolean" }, "updated_on": { "absence": "no", "description": "Day of the latest further training after release.", "kind": "date" }, "downstream_data_access": { "absence": "unknown", "description": "The provider has access to the data of those who use the model.", "kind": "boolean" }, "monetised": { "absence": "unknown", "description": "A price, a dual licence, paid-only hosting, or access against personal data.", "kind": "boolean" }, "licence_restrictions": { "absence": "unknown", "description": "Restrictions of the licence; empty when none.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["non-commercial", "no-redistribution", "user-scale-threshold", "separate-commercial-licence", "field-of-use", "attribution", "share-alike", "safety"] } } } }, "annex_xi": { "absence": "lacking", "description": "Items of the technical documentation of a general-purpose model.", "kind": "map", "keys": ["tasks", "acceptable-use", "release", "architecture", "modalities", "licence", "integration", "design", "data", "compute", "energy"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } }, "annex_xii": { "absence": "lacking", "description": "Items of the information for those who integrate a general-purpose model.", "kind": "map", "keys": ["tasks", "acceptable-use", "release", "interaction", "software-versions", "architecture", "modalities", "licence", "integration", "input-output", "data"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } }, "top_domains": { "absence": "lacking", "description": "List of the most used domains in the public summary of the training content.", "kind": "record", "fields": { "listed": { "absence": "lacking", "description": "Domains listed by name.", "kind": "number", "unit": "domains" }, "crawled": { "absence": "lacking", "description": "Domains crawled in all.", "kind": "number", "unit": "domains" } } }, "code_route": { "absence": "lacking", "description": "How the duties are met where a code of practice is not followed.", "kind": "text" }, "copyright_policy": { "absence": "lacking", "description": "Policy to comply with copyright law.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "training_summary": { "absence": "lacking", "description": "Public summary of the training content.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "card": { "absence": "lacking", "description": "Sections of the model card.", "kind": "record", "fields": { "description": { "absence": "lacking", "description": "What the model is.", "kind": "section" }, "intended_use": { "absence": "lacking", "description": "Intended use.", "kind": "section" }, "out_of_scope_use": { "absence": "lacking", "description": "Out-of-scope, excluded or prohibited use.", "kind": "section" }, "limitations": { "absence": "lacking", "description": "Known limitations.", "kind": "section" }, "bias": { "absence": "lacking", "description": "Known bias.", "kind": "section" }, "risks": { "absence": "lacking", "description": "Known risks and their mitigation.", "kind": "section" }, "recommendations": { "absence": "lacking", "description": "Advice to users.", "kind": "section" }, "how_it_works": { "absence": "lacking", "description": "Architecture and working.", "kind": "section" }, "training_data": { "absence": "lacking", "description": "Training data and how it was collected.", "kind": "section" }, "training_procedure": { "absence": "lacking", "description": "How it was trained.", "kind": "section" }, "evaluation": { "absence": "lacking", "description": "How it was tested and with what result.", "kind": "section" }, "human_oversight": { "absence": "lacking", "description": "Human oversight.", "kind": "section" }, "safety": { "absence": "lacking", "description": "Safety tests and red-teaming.", "kind": "section" }, "environmental_impact": { "absence": "lacking", "description": "Energy, emissions, hardware.", "kind": "section" }, "operating_conditions": { "absence": "lacking", "description": "Conditions in which performance holds.", "kind": "section" } } }, "evaluation": { "absence": "lacking", "description": "Measured results.", "kind": "record", "fields": { "metrics": { "absence": "lacking", "description": "Results reported for the model.", "kind": "records", "fields": { "id": { "absence": "lacking", "description": "Name of the metric.", "kind": "string" }, "task": { "absence": "lacking", "description": "Task it was measured on.", "kind": "string" }, "dataset": { "absence": "lacking", "description": "Test set it was measured on.", "kind": "string" }, "value": { "absence": "lacking", "description": "Result in the metric's own scale.", "kind": "number" }, "group": { "absence": "lacking", "description": "Subgroup that the result is for.", "kind": "string" }, "date": { "absence": "lacking", "description": "Day of measurement.", "kind": "date" } } }, "report": { "absence": "lacking", "description": "Report of the evaluation.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "red_team": { "absence": "lacking", "description": "Report of tests by attack.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "evaluator": { "absence": "lacking", "description": "Who evaluated.", "kind": "string" } } }, "most_advanced": { "absence": "unknown", "description": "It is among the most advanced models of its time, by the developer's own account.", "kind": "boolean" }, "weights_digest": { "absence": "lacking", "description": "Digest of the released weights.", "kind": "string" }, "ip_disclosure": { "absence": "lacking", "description": "Public summary on model, training data and protection of intellectual property, or the explanation why items are left out.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "ip_disclosure_items": { "absence": "lacking", "description": "What that summary says, item by item; a reason stands for an item that is not disclosed.", "kind": "map", "keys": ["model", "data-types", "collection-methods", "crawler", "protection-measures", "record-keeping", "contact"], "of": { "absence": "lacking", "description": "", "kind": "string" } }, "depicts_real_persons": { "absence": "unknown", "description": "It can output realistic depictions of real persons.", "kind": "boolean" }, "claims": { "absence": "no", "description": "Statements made about the model that call for proof.", "kind": "list", "of": { "absence": "no", "description": "Statements that call for proof or that nobody may make, as found in the text of cards.", "kind": "enum", "values": ["certified-by-aisi", "unbiased", "supervised-by-eas", "not-current-guideline-version", "hiroshima-certified"] } }, "records": { "absence": "lacking", "description": "Documents kept about the model.", "kind": "map", "keys": ["technical-documentation", "integrator-information", "evaluation-report", "red-team-report", "safety-report", "incident-process", "security-policy", "change-log", "data-list", "bill-of-materials", "data-handling-statement", "memorisation-test", "explainability-test", "robustness-test", "systemic-risk-report", "weights-protection"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } } }, "dataset": { "absence": "unknown", "description": "", "kind": "record", "fields": { "name": { "absence": "lacking", "description": "Name of the dataset.", "kind": "string" }, "version": { "absence": "lacking", "description": "Version or revision.", "kind": "string" }, "url": { "absence": "lacking", "description": "Where it is described or kept.", "kind": "url" }, "role": { "absence": "unknown", "description": "The organisation's role for its personal data.", "kind": "enum", "values": ["controller", "processor", "none"] }, "phases": { "absence": "unknown", "description": "What it is used for.", "kind": "list", "of": { "absence": "unknown", "description": "What the data is used for", "kind": "enum", "values": ["pretrain", "finetune", "rag", "validate", "test", "inference"] } }, "sources": { "absence": "unknown", "description": "Where the data comes from.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["own-collection", "users", "employees", "customers", "public-dataset", "licensed", "third-party", "web-crawl", "public-authority", "synthetic", "unknown"] } }, "licence": { "absence": "unknown", "description": "SPDX id or name of its licence; `none` where there is none.", "kind": "string" }, "personal": { "absence": "unknown", "description": "It holds information relating to identified or identifiable persons.", "kind": "boolean" }, "sensitive_categories": { "absence": "unknown", "description": "Specially protected categories in it; empty when none.", "kind": "list", "of": { "absence": "unknown", "description": "Categories of personal data with special protection in at least one regime.", "kind": "enum", "values": ["race-ethnicity", "political-opinion", "religion-belief", "union-membership", "genetic", "biometric-identification", "health", "sex-life-orientation", "criminal", "crime-victim", "social-status", "disability", "birthplace", "national-identifier"] } }, "sensitive_condition": { "absence": "lacking", "description": "Condition relied on for those categories.", "kind": "record", "fields": { "eu": { "absence": "lacking", "description": "Condition under EU law.", "kind": "string" }, "uk": { "absence": "lacking", "description": "Condition under UK law.", "kind": "string" }, "sg": { "absence": "lacking", "description": "Condition under Singapore law.", "kind": "string" }, "jp": { "absence": "lacking", "description": "Condition under Japanese law. `statistics-exception` is the one of the 2026 amendment.", "kind": "enum", "values": ["consent", "statutory-exception", "statistics-exception"] } } }, "subject_groups": { "absence": "unknown", "description": "Whom the data is about.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["adults", "children", "employees", "job-seekers", "patients", "customers", "public"] } }, "subjects_in": { "absence": "unknown", "description": "Where the persons are whom the data is about.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["eu", "uk", "sg", "jp", "elsewhere"] } }, "jp": { "absence": "unknown", "description": "Facts that only Japanese law knows.", "kind": "record", "fields": { "serves_persons_in_japan": { "absence": "unknown", "description": "The data is handled in connection with goods or services for persons in Japan.", "kind": "boolean" } } }, "basis": { "absence": "lacking", "description": "Legal basis per regime and phase.", "kind": "record", "fields": { "eu": { "absence": "lacking", "description": "", "kind": "map", "keys": ["pretrain", "finetune", "rag", "validate", "test", "inference"], "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests"] } }, "uk": { "absence": "lacking", "description": "", "kind": "map", "keys": ["pretrain", "finetune", "rag", "validate", "test", "inference"], "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "recognised-legitimate-interest", "legitimate-interests"] } }, "sg": { "absence": "lacking", "description": "", "kind": "map", "keys": ["pretrain", "finetune", "rag", "validate", "test", "inference"], "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["consent", "deemed-conduct", "deemed-contract", "deemed-notification", "vital-interests", "publicly-available", "national-interest", "legitimate-interests", "business-asset-transaction", "business-improvement", "research", "public-agency-data", "employment"] } }, "jp": { "absence": "lacking", "description": "", "kind": "map", "keys": ["pretrain", "finetune", "rag", "validate", "test", "inference"], "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["stated-purpose", "consent", "statutory-exception"] } } } }, "basis_assessment": { "absence": "lacking", "description": "Balancing test or other assessment behind the basis.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "notice": { "absence": "lacking", "description": "Notice given to the persons.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the notice.", "kind": "url" }, "version": { "absence": "lacking", "description": "Version shown at collection.", "kind": "string" }, "date": { "absence": "lacking", "description": "Day of that version.", "kind": "date" }, "purposes": { "absence": "lacking", "description": "Purposes that it names.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["training", "improvement", "evaluation", "service", "other"] } }, "ai_specific": { "absence": "unknown", "description": "It says that the data trains AI.", "kind": "boolean" }, "functions": { "absence": "lacking", "description": "Which functions of the product need it.", "kind": "text" }, "data_types": { "absence": "lacking", "description": "Which types of data are used.", "kind": "text" }, "how_used": { "absence": "lacking", "description": "How the data is used.", "kind": "text" }, "how_to_decline": { "absence": "lacking", "description": "How to decline or withdraw.", "kind": "text" } }, "evidence": ["url"] }, "retention": { "absence": "lacking", "description": "How long it is kept.", "kind": "string" }, "collection": { "absence": "lacking", "description": "How it was collected.", "kind": "record", "fields": { "period": { "absence": "lacking", "description": "Period of collection (YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by \"/\").", "kind": "string" }, "method": { "absence": "lacking", "description": "How it was collected.", "kind": "text" }, "purpose": { "absence": "lacking", "description": "Why it was collected.", "kind": "text" }, "geography": { "absence": "lacking", "description": "Where it comes from.", "kind": "string" }, "source_urls": { "absence": "lacking", "description": "Addresses that it was obtained from.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "string" } }, "accessed_on": { "absence": "lacking", "description": "Day on which it was obtained.", "kind": "date" } } }, "governance": { "absence": "lacking", "description": "Data governance.", "kind": "record", "fields": { "design_choices": { "absence": "lacking", "description": "Relevant design choices.", "kind": "text" }, "preparation": { "absence": "lacking", "description": "Annotation, labelling, cleaning, enrichment, aggregation.", "kind": "text" }, "labelling": { "absence": "lacking", "description": "Who labelled it, how, and how labels were checked for bias.", "kind": "text" }, "assumptions": { "absence": "lacking", "description": "What the data is supposed to measure and represent.", "kind": "text" }, "suitability": { "absence": "lacking", "description": "Availability, quantity and suitability.", "kind": "text" }, "bias_examination": { "absence": "lacking", "description": "Examination for possible bias.", "kind": "text" }, "bias_measures": { "absence": "lacking", "description": "Measures against it.", "kind": "text" }, "gaps": { "absence": "lacking", "description": "Gaps and shortcomings, and how they are addressed.", "kind": "text" }, "representativeness": { "absence": "lacking", "description": "Population and representativeness.", "kind": "text" }, "access_control": { "absence": "lacking", "description": "Who may read it.", "kind": "text" }, "unknown_origin_risk": { "absence": "lacking", "description": "Risk note for data of unknown origin.", "kind": "text" } } }, "quality": { "absence": "lacking", "description": "Checks of quality by aspect.", "kind": "map", "keys": ["accuracy", "completeness", "veracity", "recency", "relevance", "integrity", "usability", "distribution"], "of": { "absence": "lacking", "description": "", "kind": "text" } }, "digest": { "absence": "lacking", "description": "Digest or revision that pins its contents.", "kind": "string" }, "updated_on": { "absence": "lacking", "description": "Day of the latest change.", "kind": "date" }, "retention_days": { "absence": "unknown", "description": "Days for which it is kept.", "kind": "number", "unit": "days" }, "disposal": { "absence": "lacking", "description": "How it is disposed of, copies in checkpoints and indexes included.", "kind": "text" }, "minimisation": { "absence": "lacking", "description": "Why each personal field is needed.", "kind": "text" }, "deidentification": { "absence": "lacking", "description": "How persons are made unidentifiable.", "kind": "text" }, "security_measures": { "absence": "lacking", "description": "How it is protected.", "kind": "text" }, "labels": { "absence": "lacking", "description": "Who labelled it, from which source, and how labels were tested for bias.", "kind": "text" }, "lineage": { "absence": "lacking", "description": "Which version went into which version of a model, with which parameters.", "kind": "text" }, "digital_barrier": { "absence": "unknown", "description": "It was reached past a digital barrier: a login, a paywall, measures against robots.", "kind": "boolean" }, "redistributed": { "absence": "no", "description": "Copies of it are published or supplied to others.", "kind": "boolean" }, "recipients": { "absence": "lacking", "description": "For whom copies are supplied.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["verification", "collaborative-research", "other"] } }, "raw_personal_data_committed": { "absence": "no", "description": "Raw personal data is kept in the repository.", "kind": "boolean" }, "consent_separable": { "absence": "unknown", "description": "Consent to training can be refused without losing the service.", "kind": "boolean" }, "opt_out": { "absence": "lacking", "description": "How persons opt out.", "kind": "record", "fields": { "mechanism": { "absence": "lacking", "description": "How a person opts out.", "kind": "text" }, "filter": { "absence": "lacking", "description": "Code or query that leaves out those who opted out.", "kind": "string" }, "deadline": { "absence": "lacking", "description": "Last day of the period for opting out.", "kind": "date" } } }, "business_improvement": { "absence": "lacking", "description": "Tests of the business-improvement exception.", "kind": "record", "fields": { "purpose": { "absence": "lacking", "description": "Purpose of the exception.", "kind": "enum", "values": ["bi-product", "bi-process", "bi-insight", "bi-personalise"] }, "identifiable_necessary": { "absence": "unknown", "description": "The purpose cannot be reached without data on individuals.", "kind": "boolean" }, "reasonable_person": { "absence": "lacking", "description": "Why a reasonable person would find it appropriate.", "kind": "text" } } }, "research": { "absence": "unknown", "description": "Tests of the research exception.", "kind": "record", "fields": { "identifiable_necessary": { "absence": "unknown", "description": "The research needs data on individuals.", "kind": "boolean" }, "public_benefit": { "absence": "unknown", "description": "It has a clear public benefit.", "kind": "boolean" }, "no_decisions": { "absence": "unknown", "description": "Its results are not used for decisions about the individuals.", "kind": "boolean" }, "not_identifying": { "absence": "unknown", "description": "Published results identify nobody.", "kind": "boolean" } } }, "legitimate_interests_disclosed": { "absence": "unknown", "description": "Reliance on legitimate interests is disclosed to the persons.", "kind": "boolean" }, "identity_numbers": { "absence": "unknown", "description": "It holds national identity numbers.", "kind": "boolean" }, "identity_number_use": { "absence": "unknown", "description": "What identity numbers are used for.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["none", "identification", "authentication"] } }, "bias_purpose": { "absence": "no", "description": "Sensitive categories are processed to find and correct bias.", "kind": "boolean" }, "public": { "absence": "unknown", "description": "The dataset is published.", "kind": "boolean" }, "bias_record": { "absence": "lacking", "description": "Record of the six conditions for processing sensitive categories against bias.", "kind": "map", "keys": ["no-other-data", "reuse-limits", "access-control", "no-transmission", "deletion", "reasons"], "of": { "absence": "lacking", "description": "", "kind": "text" } }, "crawler": { "absence": "lacking", "description": "User agent of the crawler.", "kind": "string" }, "rights_contact": { "absence": "lacking", "description": "Where rights holders and persons concerned turn.", "kind": "string" }, "pirate_sites_excluded": { "absence": "lacking", "description": "How known pirate sites are kept out.", "kind": "text" }, "paid_database": { "absence": "unknown", "description": "It was copied from a database that is offered for pay for analysis.", "kind": "boolean" }, "identifiable_likeness": { "absence": "unknown", "description": "It holds faces or voices by which persons can be recognised.", "kind": "boolean" }, "likeness_consent": { "absence": "lacking", "description": "Consent to the use of faces or voices with its scope.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "medical_basis": { "absence": "lacking", "description": "Basis on which medical records are used.", "kind": "enum", "values": ["consent", "pseudonymised", "anonymised", "medical-infrastructure-act"] }, "transfers": { "absence": "unknown", "description": "Transfers of personal data out of the country; empty when none.", "kind": "records", "fields": { "id": { "absence": "unknown", "description": "Country of destination.", "kind": "string" }, "recipient": { "absence": "lacking", "description": "Who receives the data.", "kind": "string" }, "mechanism": { "absence": "unknown", "description": "What makes the transfer lawful.", "kind": "enum", "values": ["adequacy", "contract-clauses", "binding-rules", "certification", "consent", "law", "equivalent-measures"] }, "record": { "absence": "lacking", "description": "Record of the transfer.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } }, "records": { "absence": "lacking", "description": "Documents kept about the dataset.", "kind": "map", "keys": ["datasheet", "quality-report", "bias-report", "lineage", "licence-agreement", "supplier-agreement", "rights-procedure", "deletion-record", "security-measures", "processing-contract", "adverse-effect-assessment", "legitimate-interests-assessment", "barrier-assessment", "reidentification-test", "data-map", "screening-report"], "of": { "absence": "lacking", "description": "A piece of evidence kept somewhere, with the day it was made, its version and its owner.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } }, "third_party_works": { "absence": "unknown", "description": "It holds works or other subject matter of third parties.", "kind": "boolean" }, "copyright_basis": { "absence": "unknown", "description": "Basis for copying those works.", "kind": "list", "of": { "absence": "unknown", "description": "", "kind": "enum", "values": ["licence", "public-domain", "own", "tdm-exception", "research-exception", "computational-analysis", "article-30-4", "none", "other"] } }, "copyright_purpose": { "absence": "unknown", "description": "Purpose of the copying in the sense of the Japanese Copyright Act.", "kind": "enum", "values": ["non-enjoyment", "mixed", "enjoyment"] }, "access": { "absence": "unknown", "description": "How access was gained.", "kind": "record", "fields": { "lawful": { "absence": "unknown", "description": "Access was lawful.", "kind": "boolean" }, "how": { "absence": "unknown", "description": "How the works were reached.", "kind": "enum", "values": ["open", "account", "subscription", "paywall-circumvention", "terms-breach"] }, "terms": { "absence": "lacking", "description": "Terms under which they were reached.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "infringing_source_known": { "absence": "no", "description": "A source is known to be infringing.", "kind": "boolean" } } }, "opt_outs_honoured": { "absence": "unknown", "description": "Rights reservations were identified and honoured.", "kind": "boolean" }, "opt_out_protocols": { "absence": "lacking", "description": "Protocols that were read.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "enum", "values": ["robots-txt", "tdm-reservation-protocol", "ai-txt", "metadata", "terms-of-service", "registry", "other"] } }, "scraping": { "absence": "lacking", "description": "Safeguards for scraped personal data.", "kind": "record", "fields": { "alternatives": { "absence": "lacking", "description": "Alternatives that were considered.", "kind": "text" }, "public_notice": { "absence": "lacking", "description": "Public notice to the persons.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "erasure": { "absence": "lacking", "description": "Way to object or have data erased.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] }, "excluded_sources": { "absence": "lacking", "description": "Sources and categories that were excluded.", "kind": "text" } } }, "purpose": { "absence": "lacking", "description": "Published purpose of use.", "kind": "record", "fields": { "text": { "absence": "lacking", "description": "The purpose as published.", "kind": "text" }, "names_ai_training": { "absence": "unknown", "description": "It names AI training.", "kind": "boolean" }, "policy": { "absence": "lacking", "description": "Where it is published.", "kind": "record", "fields": { "url": { "absence": "lacking", "description": "Absolute https address of the document.", "kind": "url" }, "date": { "absence": "lacking", "description": "Day the document was made or last confirmed.", "kind": "date" }, "version": { "absence": "lacking", "description": "Version of the document.", "kind": "string" }, "owner": { "absence": "lacking", "description": "Person or role responsible for it.", "kind": "string" } }, "evidence": ["url"] } } } } }, "repository": { "absence": "unknown", "description": "The repository itself. Its facts are found in the tree, never declared.", "kind": "record", "fields": { "files": { "absence": "lacking", "description": "Files of the repository, by sort.", "kind": "map", "keys": ["security-policy", "changelog", "licence", "code-of-conduct", "bill-of-materials", "dependency-lock", "prompts", "agent-instructions", "model-weights", "tests", "continuous-integration", "notebooks"], "of": { "absence": "lacking", "description": "Files of one sort that were found in the repository.", "kind": "record", "fields": { "paths": { "absence": "lacking", "description": "Their paths.", "kind": "list", "of": { "absence": "lacking", "description": "", "kind": "string" } }, "digest": { "absence": "lacking", "description": "Digest over their paths and contents; it shows that something changed.", "kind": "string" } }, "evidence": ["paths"] } } } } };

;// CONCATENATED MODULE: ./.build/facts/vocabulary.js

function parsePath(path) {
    const segments = [];
    const pattern = /([a-z][a-z0-9_]*)|\[([^\]]+)\]|\./gy;
    let expectName = true;
    while (pattern.lastIndex < path.length) {
        const match = pattern.exec(path);
        if (!match)
            return null;
        if (match[1] !== undefined) {
            if (!expectName)
                return null;
            segments.push({ name: match[1], bracket: false });
            expectName = false;
        }
        else if (match[2] !== undefined) {
            if (segments.length === 0 || expectName)
                return null;
            segments.push({ name: match[2], bracket: true });
            expectName = false;
        }
        else {
            if (expectName)
                return null;
            expectName = true;
        }
    }
    return expectName ? null : segments;
}
function formatPath(segments) {
    return segments.map((s, i) => (s.bracket ? `[${s.name}]` : i === 0 ? s.name : `.${s.name}`)).join('');
}
function typeBelow(type, segment) {
    if (segment.bracket) {
        if (type.kind === 'map')
            return type.keys.includes(segment.name) ? type.of : null;
        if (type.kind === 'records')
            return { ...type, kind: 'record' };
        return null;
    }
    if (type.kind !== 'record')
        return null;
    return Object.hasOwn(type.fields, segment.name) ? (type.fields[segment.name] ?? null) : null;
}
function typeOf(kind, path) {
    const segments = parsePath(path);
    if (!segments)
        return null;
    let type = VOCABULARY[kind];
    for (const segment of segments) {
        if (type === null)
            return null;
        type = typeBelow(type, segment);
    }
    return type;
}
function isLeaf(type) {
    return type.kind !== 'record' && type.kind !== 'map';
}



/***/ }),

/***/ 1411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ BEFORE),
/* harmony export */   HC: () => (/* binding */ BINDINGS),
/* harmony export */   X: () => (/* binding */ earlier),
/* harmony export */   ku: () => (/* binding */ bindingsFor)
/* harmony export */ });
/* harmony import */ var _facts_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8183);
/* harmony import */ var _facts_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7200);
/* harmony import */ var _fact_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8574);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7600);




const BINDINGS = {
    org: names('org', 'repository', 'systems', 'models', 'datasets'),
    system: names('org', 'repository', 'system', 'models', 'datasets'),
    model: names('org', 'repository', 'model', 'datasets', 'systems'),
    dataset: names('org', 'repository', 'dataset', 'models', 'systems'),
    repository: names('org', 'repository', 'systems', 'models', 'datasets'),
};
const BEFORE = 'before';
function names(...list) {
    const singular = (name) => (name.endsWith('s') ? name.slice(0, -1) : name);
    return Object.fromEntries(list.map((name) => [name, { kind: singular(name), list: name.endsWith('s') }]));
}
function bindingsFor(kind, subject, facts) {
    const bindings = new Map();
    bindings.set('org', nodeOf('org:org', 'org'));
    bindings.set('repository', nodeOf('repository:repository', 'repository'));
    bindings.set(kind, nodeOf(subject, kind));
    for (const [name, bound] of Object.entries(BINDINGS[kind])) {
        if (bound.list)
            bindings.set(name, listOf(bound.kind, linkedOf(kind, subject, bound.kind, facts)));
    }
    return bindings;
}
function earlier(kind, subject) {
    return nodeOf((0,_fact_index_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierSubject */ .Fc)(subject), kind);
}
function nodeOf(subject, kind) {
    return { kind: 'node', subject, subjectKind: kind, path: '', type: _facts_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .VOCABULARY */ .Hx[kind] };
}
function listOf(kind, linked) {
    return {
        kind: 'list',
        items: linked.ids.map((id) => nodeOf(id, kind)),
        complete: linked.gaps.length === 0,
        gaps: linked.gaps,
    };
}
function linkedOf(kind, subject, target, facts) {
    if (kind === 'org' || kind === 'repository')
        return everything(target, facts);
    if (kind === 'system')
        return target === 'model' ? down(subject, 'models', 'model', facts) : datasetsOfSystem(subject, facts);
    if (kind === 'model')
        return target === 'dataset' ? down(subject, 'datasets', 'dataset', facts) : up(subject, 'models', 'system', facts);
    return target === 'model' ? up(subject, 'datasets', 'model', facts) : systemsOfDataset(subject, facts);
}
function down(subject, path, target, facts) {
    const ids = facts.targets(subject, target);
    return { ids, gaps: listGap(subject, path, ids.length, facts) };
}
function listGap(subject, path, found, facts) {
    const ref = facts.ref(subject, path);
    const fact = facts.find(ref, new Map());
    const named = fact.state === 'declared' && Array.isArray(fact.fact.value)
        ? new Set(fact.fact.value.map(_facts_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .slug */ .y)).size
        : null;
    const whole = fact.state === 'declared' && fact.fact.complete === true && named !== null && named <= found;
    return whole && !facts.conflict(ref) ? [] : [ref];
}
function datasetsOfSystem(subject, facts) {
    const own = down(subject, 'datasets', 'dataset', facts);
    const models = down(subject, 'models', 'model', facts);
    const through = models.ids.map((model) => down(model, 'datasets', 'dataset', facts));
    return {
        ids: [...new Set([...own.ids, ...through.flatMap((t) => t.ids)])].sort(),
        gaps: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([own.gaps, models.gaps, ...through.map((t) => t.gaps)]),
    };
}
function up(subject, path, target, facts) {
    const kind = subject.slice(0, subject.indexOf(':'));
    const gaps = facts.once(`gaps ${target} ${path} ${kind}`, () => {
        const lists = facts.ofKind(target).flatMap((id) => down(id, path, kind, facts).gaps);
        return target === 'model' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([lists, furtherModels(facts)]) : lists;
    });
    return { ids: [...new Set(facts.sources(subject, target))], gaps };
}
function furtherModels(facts) {
    return facts.once('further models', () => (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)(facts.ofKind('system').map((id) => down(id, 'models', 'model', facts).gaps)));
}
function systemsOfDataset(subject, facts) {
    const direct = up(subject, 'datasets', 'system', facts);
    const models = up(subject, 'datasets', 'model', facts);
    const through = models.ids.map((model) => up(model, 'models', 'system', facts));
    return {
        ids: [...new Set([...direct.ids, ...through.flatMap((t) => t.ids)])].sort(),
        gaps: (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)([direct.gaps, models.gaps, ...through.map((t) => t.gaps)]),
    };
}
function everything(target, facts) {
    const ids = facts.ofKind(target);
    const systems = facts.ofKind('system');
    const implicit = systems.find((id) => facts.subject(id)?.implicit);
    if (systems.length === 0 || implicit !== undefined) {
        return { ids, gaps: [{ subject: implicit ?? 'system:system', path: 'intended_purpose' }] };
    }
    if (target === 'model')
        return { ids, gaps: furtherModels(facts) };
    return { ids, gaps: target === 'dataset' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)(systems.map((id) => datasetsOfSystem(id, facts).gaps)) : [] };
}


/***/ }),

/***/ 5630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ computeLines),
/* harmony export */   M6: () => (/* binding */ COMPUTE_TABLES),
/* harmony export */   dD: () => (/* binding */ asksForCompute)
/* harmony export */ });
const COMPUTE_TABLES = ['compute_lines', 'compute_third', 'compute_margin'];
function computeLines(packs) {
    const tables = packs.map((pack) => pack.tables);
    return {
        margin: Math.max(0, ...tables.map(({ compute_margin: margin }) => (typeof margin === 'number' ? margin : 0))),
        thresholds: packs.flatMap(linesOf),
        third: tables.map(thirdOf).find((third) => third !== null) ?? null,
    };
}
function asksForCompute(pack) {
    return linesOf(pack).length > 0;
}
function linesOf({ id, tables }) {
    return Object.entries(rowsOf(tables.compute_lines)).flatMap(([name, row]) => lineOf(`${id}-${name}`, row) ?? []);
}
function rowsOf(value) {
    return typeof value === 'object' && !Array.isArray(value) ? value : {};
}
const OPERATORS = ['>', '>='];
const COUNTS = ['direct', 'cumulative', 'modification'];
function lineOf(id, row) {
    const { title, provision, flop, operator, counts, since } = rowsOf(row);
    const sign = OPERATORS.find((known) => known === operator);
    const counted = COUNTS.find((known) => known === counts);
    if (typeof flop !== 'number' || !sign || !counted)
        return null;
    const value = { low: flop, high: flop };
    return {
        ...{ id, title: String(title ?? id), provision: String(provision ?? '') },
        ...{ value, operator: sign, counts: counted, since: dayOf(since), note: null },
    };
}
function thirdOf({ compute_third: third, compute_lines: lines }) {
    const { general, systemic } = rowsOf(lines);
    const [low, high] = [rowsOf(general).flop, rowsOf(systemic).flop];
    const { provision, since } = rowsOf(third);
    if (typeof provision !== 'string' || typeof low !== 'number' || typeof high !== 'number')
        return null;
    return { general: low, systemic: high, provision, since: dayOf(since) };
}
function dayOf(value) {
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 8111:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ConditionError)
/* harmony export */ });
class ConditionError extends Error {
    condition;
    constructor(message, condition) {
        super(`${message} in the condition "${condition}"`);
        this.name = 'ConditionError';
        this.condition = condition;
    }
}


/***/ }),

/***/ 9176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ daysAhead),
/* harmony export */   d: () => (/* binding */ dutyCalendar)
/* harmony export */ });
/* harmony import */ var _facts_calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9490);

function dutyCalendar(packs, from, to) {
    return packs
        .flatMap((pack) => pack.rules.flatMap(changesOf))
        .filter(({ on }) => on >= from && on <= to)
        .toSorted((a, b) => compare(a.on, b.on) ||
        compare(a.jurisdiction, b.jurisdiction) ||
        compare(a.rule, b.rule) ||
        compare(a.part ?? '', b.part ?? ''));
}
function changesOf(rule) {
    const base = {
        jurisdiction: rule.jurisdiction,
        rule: rule.id,
        title: rule.title,
        provision: rule.source.provision,
    };
    const starts = (rows, part) => rows
        .filter((row) => (0,_facts_calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(row.on))
        .map((row) => ({
        ...base,
        on: row.on,
        change: 'starts',
        part,
        condition: textOf(row.if),
        confirmed: row.confirmed,
    }));
    const ends = rule.until === null
        ? []
        : [{ ...base, on: rule.until, change: 'ends', part: null, condition: null, confirmed: true }];
    return [
        ...starts(rule.from, null),
        ...rule.requires.flatMap((item) => [...starts(item.from, item.id), ...startsOfEntries(item, starts)]),
        ...ends,
    ];
}
function startsOfEntries(item, starts) {
    return entriesOf(item.each).flatMap((entry) => starts(entry.from, `${item.id}[${entry.id}]`));
}
function entriesOf(each) {
    return each?.kind === 'entries' ? each.entries : [];
}
function textOf(condition) {
    return condition?.text ?? null;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function daysAhead(judgement, asOf) {
    const { verdict, upcoming, rule } = judgement;
    const mine = new Set(verdict === 'not-applicable'
        ? upcoming && upcoming.verdict !== 'not-applicable'
            ? [upcoming.from]
            : []
        : [
            ...(verdict === 'undetermined' ? judgement.possibleDates : []),
            ...judgement.upcomingItems.map((item) => item.from),
            ...(rule.until === null ? [] : [rule.until]),
        ]);
    return changesOf(rule)
        .map(({ on }) => on)
        .filter((on) => on > asOf && mine.has(on));
}


/***/ }),

/***/ 6426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ evaluateCondition),
/* harmony export */   i0: () => (/* binding */ factRef),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   q7: () => (/* binding */ evaluateTree)
/* harmony export */ });
/* harmony import */ var _facts_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8183);
/* harmony import */ var _facts_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7200);
/* harmony import */ var _condition_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8111);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4860);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9944);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7600);






function evaluateCondition(condition, scope) {
    return evaluateTree(condition.tree, scope, condition.text);
}
function evaluateTree(tree, scope, text) {
    scope.budget.steps -= 1;
    if (scope.budget.steps < 0)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)([]);
    const special = SPECIAL[tree.op];
    if (special)
        return special(tree, scope, text);
    const operator = _operators_js__WEBPACK_IMPORTED_MODULE_3__/* .OPERATORS */ .we[tree.op];
    if (!operator)
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i(`the operator "${tree.op}" is not allowed`, text);
    const parts = [];
    const values = [];
    for (const arg of tree.args) {
        const part = evaluateTree(asTree(arg, text), scope, text);
        parts.push(part);
        if (part.value !== undefined)
            values.push(part.value);
    }
    if (values.length < parts.length)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(undefined, parts, missingOf(parts));
    const answer = operator(values, text);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(answer.value, parts, answer.missing);
}
const SPECIAL = {
    value: (tree) => (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(tree.args[0]),
    id: evaluateName,
    list: evaluateList,
    '.': evaluateMember,
    '[]': evaluateIndex,
    '&&': (tree, scope, text) => junction(tree, scope, text, false),
    '||': (tree, scope, text) => junction(tree, scope, text, true),
    '?:': evaluateChoice,
    call: evaluateCall,
    rcall: evaluateMacro,
};
function asTree(argument, text) {
    if (typeof argument !== 'object' || argument === null)
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i('malformed', text);
    return argument;
}
function missingOf(parts) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC)(parts.filter((p) => p.value === undefined).map((p) => p.missing));
}
function evaluateName(tree, scope, text) {
    const name = String(tree.args[0]);
    const bound = scope.bindings.get(name);
    if (bound !== undefined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(bound);
    const definition = Object.hasOwn(scope.definitions, name) ? scope.definitions[name] : undefined;
    if (definition) {
        const memo = scope.memo.get(name);
        if (memo)
            return memo;
        const result = evaluateCondition(definition, scope);
        if (scope.budget.steps >= 0)
            scope.memo.set(name, result);
        return result;
    }
    const table = Object.hasOwn(scope.tables, name) ? scope.tables[name] : undefined;
    if (table !== undefined)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fromTable */ .bs)(table));
    throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i(`nothing is called "${name}"`, text);
}
function evaluateList(tree, scope, text) {
    const parts = tree.args.map((arg) => evaluateTree(asTree(arg, text), scope, text));
    if (parts.some((p) => p.value === undefined))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(undefined, parts, missingOf(parts));
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)({ kind: 'list', items: parts.map((p) => p.value), complete: true, gaps: [] }, parts);
}
function evaluateMember(tree, scope, text) {
    const object = evaluateTree(asTree(tree.args[0], text), scope, text);
    const name = String(tree.args[1]);
    if (object.value === undefined)
        return object;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isTable */ .bI)(object.value))
        return inTable(object, object.value.value, name);
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isNode */ .Ll)(object.value))
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i(`".${name}" of something that has no parts`, text);
    if (name === 'id')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(elementId(object.value, scope), [object]);
    return below(object, object.value, name, false, scope, text);
}
function evaluateIndex(tree, scope, text) {
    const object = evaluateTree(asTree(tree.args[0], text), scope, text);
    const key = evaluateTree(asTree(tree.args[1], text), scope, text);
    if (object.value === undefined || key.value === undefined) {
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(undefined, [object, key], missingOf([object, key]));
    }
    if (typeof key.value !== 'string')
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i('keys are text', text);
    const both = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(object.value, [object, key]);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isTable */ .bI)(object.value))
        return inTable(both, object.value.value, key.value);
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isNode */ .Ll)(object.value))
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i(`"[${key.value}]" of something that has no keys`, text);
    return below(both, object.value, key.value, true, scope, text);
}
function inTable(object, table, key) {
    const row = Object.hasOwn(table, key) ? table[key] : undefined;
    if (row === undefined)
        return { ...object, value: undefined, missing: [], outside: true };
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fromTable */ .bs)(row), [object]);
}
function elementId(node, scope) {
    if (node.path === '')
        return scope.facts.subject(node.subject)?.key ?? node.subject;
    return /\[([^\]]*)\]$/.exec(node.path)?.[1] ?? node.path;
}
function below(object, node, name, bracket, scope, text) {
    const next = stepDown(node, name, bracket);
    if (!next)
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i(`the vocabulary has no "${pathBelow(node, name, bracket)}"`, text);
    if (next.type.kind === 'record' || next.type.kind === 'map')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(next, [object]);
    const leaf = readFact(next, scope);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(leaf.value, [object, leaf], leaf.missing);
}
function stepDown(node, name, bracket) {
    const type = (0,_facts_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .typeBelow */ .GL)(node.type, { name, bracket });
    return type ? { ...node, path: pathBelow(node, name, bracket), type } : null;
}
function pathBelow(node, name, bracket) {
    if (bracket)
        return `${node.path}[${name}]`;
    return node.path === '' ? name : `${node.path}.${name}`;
}
function readFact(node, scope) {
    const ref = scope.facts.ref(node.subject, node.path);
    const found = scope.facts.find(ref, scope.chosen);
    if (found.state === 'declared') {
        const value = node.type.kind === 'records'
            ? elements(node, found.fact)
            : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .fromFact */ .NP)(asIds(node.type, found.fact.value), found.fact.complete ?? true, ref);
        return { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(value), read: [ref], loose: (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isRange */ ._Z)(value) ? [ref] : [] };
    }
    if (found.state !== 'absent')
        return { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)([ref]), read: [factRef(found.fact)] };
    if (node.type.absence !== 'no')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)([ref]);
    return { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(neutral(node.type)), assumed: [ref] };
}
function asIds(type, value) {
    return type.kind === 'list' && type.link !== undefined && Array.isArray(value) ? value.map((id) => (0,_facts_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .slug */ .y)(id)) : value;
}
function elements(node, fact) {
    const ids = Array.isArray(fact.value) ? fact.value : [];
    const items = ids.flatMap((id) => stepDown(node, id, true) ?? []);
    const complete = fact.complete ?? true;
    return { kind: 'list', items, complete, gaps: complete ? [] : [{ subject: node.subject, path: node.path }] };
}
function neutral(type) {
    if (type.kind === 'boolean')
        return false;
    if (type.kind === 'list' || type.kind === 'records')
        return { kind: 'list', items: [], complete: true, gaps: [] };
    if (type.kind === 'date' || type.kind === 'number' || type.kind === 'quantity')
        return _value_js__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
    return '';
}
function junction(tree, scope, text, decisive) {
    const parts = [];
    for (const arg of tree.args) {
        const part = evaluateTree(asTree(arg, text), scope, text);
        if (part.value === decisive)
            return part;
        if (part.value !== undefined && part.value !== !decisive)
            throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i('"&&" and "||" join conditions', text);
        parts.push(part);
    }
    const open = parts.some((p) => p.value === undefined);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(open ? undefined : !decisive, parts, missingOf(parts));
}
function evaluateChoice(tree, scope, text) {
    const [condition, yes, no] = tree.args.map((arg) => asTree(arg, text));
    if (!condition || !yes || !no)
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i('malformed', text);
    const test = evaluateTree(condition, scope, text);
    if (test.value === true || test.value === false) {
        const branch = evaluateTree(test.value ? yes : no, scope, text);
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(branch.value, [test, branch], branch.missing);
    }
    const branches = [evaluateTree(yes, scope, text), evaluateTree(no, scope, text)];
    const value = hull(branches[0]?.value, branches[1]?.value);
    const span = { ...test, loose: test.missing };
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(value, [span, ...branches], (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC)([test.missing, missingOf(branches)]));
}
function hull(a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    if (a === b)
        return a;
    const joined = _operators_js__WEBPACK_IMPORTED_MODULE_3__/* .OPERATORS */ .we.hull?.([a, b], '');
    return joined?.value;
}
function evaluateCall(tree, scope, text) {
    const name = String(tree.args[0]);
    const args = tree.args.slice(1).map((a) => asTree(a, text));
    if (name === 'known' || name === 'not_applicable')
        return aboutPath(name, args[0], scope, text);
    const parts = args.map((arg) => evaluateTree(arg, scope, text));
    if (!Object.hasOwn(_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .FUNCTIONS */ .A, name))
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i(`there is no function "${name}"`, text);
    if (parts.some((p) => p.value === undefined))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(undefined, parts, missingOf(parts));
    const answer = (0,_functions_js__WEBPACK_IMPORTED_MODULE_2__/* .callFunction */ .T)(name, parts.map((p) => p.value), text);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(answer.value, parts, answer.missing);
}
function aboutPath(name, tree, scope, text) {
    const node = resolvePath(tree, scope, text);
    if (node.at === null)
        return node.result;
    const ref = scope.facts.ref(node.at.subject, node.at.path);
    const found = scope.facts.find(ref, scope.chosen);
    if (found.state === 'absent')
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)([ref]);
    const wanted = name === 'known' ? 'declared' : 'not-applicable';
    return { ...(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(found.state === wanted), read: [factRef(found.fact)] };
}
function factRef(fact) {
    return { subject: fact.subject, path: fact.path };
}
function resolvePath(tree, scope, text) {
    if (!tree || (tree.op !== '.' && tree.op !== '[]')) {
        const result = tree ? evaluateTree(tree, scope, text) : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)([]);
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isNode */ .Ll)(result.value))
            return { at: result.value, result };
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i('a fact path is expected', text);
    }
    const parent = resolvePath(asTree(tree.args[0], text), scope, text);
    if (parent.at === null)
        return parent;
    const bracket = tree.op === '[]';
    const key = bracket ? evaluateTree(asTree(tree.args[1], text), scope, text) : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)(String(tree.args[1]));
    if (key.value === undefined)
        return { at: null, result: key };
    const next = stepDown(parent.at, String(key.value), bracket);
    if (!next)
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i(`the vocabulary has no "${pathBelow(parent.at, String(key.value), bracket)}"`, text);
    return { at: next, result: (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(next, [parent.result, key]) };
}
function evaluateMacro(tree, scope, text) {
    const name = String(tree.args[0]);
    const list = evaluateTree(asTree(tree.args[1], text), scope, text);
    if (list.value === undefined)
        return list;
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(list.value))
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i(`"${name}" runs over lists`, text);
    const variable = String(asTree(tree.args[2], text).args[0]);
    const body = asTree(tree.args[3], text);
    const results = list.value.items.map((item) => evaluateTree(body, { ...scope, bindings: new Map(scope.bindings).set(variable, item) }, text));
    if (name === 'exists')
        return quantified(list, list.value, results, true);
    if (name === 'all')
        return quantified(list, list.value, results, false);
    if (name === 'filter')
        return filtered(list, list.value, results);
    if (name === 'map')
        return mapped(list, list.value, results);
    throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConditionError */ .i(`"${name}" is not allowed`, text);
}
function quantified(source, list, results, decisive) {
    const deciding = results.find((r) => r.value === decisive);
    if (deciding)
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(decisive, [source, deciding]);
    const open = results.some((r) => r.value === undefined) || !list.complete;
    const missing = (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC)([missingOf(results), list.complete ? [] : list.gaps]);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(open ? undefined : !decisive, [source, ...results], missing);
}
function filtered(source, list, results) {
    const items = list.items.filter((_, i) => results[i]?.value === true);
    const complete = list.complete && results.every((r) => r.value !== undefined);
    const gaps = complete ? [] : (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KC)([list.gaps, missingOf(results)]);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)({ kind: 'list', items, complete, gaps }, [source, ...results]);
}
function mapped(source, list, results) {
    if (results.some((r) => r.value === undefined))
        return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)(undefined, [source, ...results], missingOf(results));
    const items = results.map((r) => r.value);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_4__/* .derive */ .CX)({ kind: 'list', items, complete: list.complete, gaps: list.gaps }, [source, ...results]);
}


/***/ }),

/***/ 8574:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ earlierSubject),
/* harmony export */   XF: () => (/* binding */ refKey),
/* harmony export */   lw: () => (/* binding */ FactIndex),
/* harmony export */   nD: () => (/* binding */ subjectEarlier)
/* harmony export */ });
/* harmony import */ var _facts_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7200);

const ABSENT = { state: 'absent' };
const NO_CHOICE = new Map();
const EARLIER = 'before/';
function earlierSubject(subject) {
    return `${EARLIER}${subject}`;
}
function subjectEarlier(subject) {
    return subject.startsWith(EARLIER) ? subject.slice(EARLIER.length) : null;
}
class FactIndex {
    dossier;
    #bySubject = new Map();
    #subjects = new Map();
    #conflicts = new Map();
    before;
    #refs = new Map();
    #targets = new Map();
    #sources = new Map();
    #byKind = new Map();
    #shared = new Map();
    #reasoned = new Set();
    constructor(dossier, before = null) {
        this.dossier = dossier;
        this.before = before;
        for (const subject of dossier.subjects) {
            this.#subjects.set(subject.id, subject);
            this.#bySubject.set(subject.id, new Map());
            appendTo(this.#byKind, subject.kind, subject.id);
        }
        for (const { from, to } of dossier.links) {
            appendTo(this.#targets, `${from}\0${kindOf(to)}`, to);
            appendTo(this.#sources, `${to}\0${kindOf(from)}`, from);
        }
        for (const fact of dossier.facts) {
            const paths = this.#bySubject.get(fact.subject);
            if (paths && !paths.has(fact.path))
                paths.set(fact.path, fact);
            if (fact.state !== 'declared')
                this.#reasoned.add(fact.subject);
        }
        for (const conflict of dossier.conflicts)
            this.#conflicts.set(refKey(conflict), conflict);
    }
    ref(subject, path) {
        const known = this.#refs.get(path) ?? { path, bySubject: new Map() };
        if (known.bySubject.size === 0)
            this.#refs.set(path, known);
        const ref = known.bySubject.get(subject) ?? { subject, path: known.path };
        known.bySubject.set(subject, ref);
        return ref;
    }
    ofKind(kind) {
        return this.#byKind.get(kind) ?? [];
    }
    targets(from, kind) {
        return this.#targets.get(`${from}\0${kind}`) ?? [];
    }
    sources(to, kind) {
        return this.#sources.get(`${to}\0${kind}`) ?? [];
    }
    once(key, make) {
        if (!this.#shared.has(key))
            this.#shared.set(key, make());
        return this.#shared.get(key);
    }
    subject(id) {
        return this.#subjects.get(id);
    }
    conflict(ref) {
        if (this.#conflicts.size === 0)
            return undefined;
        return this.#conflicts.get(refKey(ref));
    }
    find(ref, chosen) {
        const past = subjectEarlier(ref.subject);
        if (past !== null)
            return this.before?.find({ subject: past, path: ref.path }, NO_CHOICE) ?? ABSENT;
        const paths = this.#bySubject.get(ref.subject);
        if (!paths || paths.size === 0)
            return ABSENT;
        const exact = (chosen.size > 0 ? chosen.get(refKey(ref)) : undefined) ?? paths.get(ref.path);
        if (exact)
            return { state: exact.state, fact: exact };
        if (!this.#reasoned.has(ref.subject))
            return ABSENT;
        for (const path of ancestors(ref.path)) {
            const above = chosen.get(refKey({ subject: ref.subject, path })) ?? paths.get(path);
            if (above && above.state !== 'declared')
                return { state: above.state, fact: above };
        }
        return ABSENT;
    }
}
function refKey(ref) {
    return `${ref.subject}\0${ref.path}`;
}
function kindOf(id) {
    return id.slice(0, id.indexOf(':'));
}
function appendTo(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}
function ancestors(path) {
    const segments = (0,_facts_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePath */ .Rr)(path);
    if (!segments)
        return [];
    const result = [];
    for (let length = segments.length - 1; length > 0; length--)
        result.push((0,_facts_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPath */ .jV)(segments.slice(0, length)));
    return result;
}


/***/ }),

/***/ 4860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ FUNCTIONS),
/* harmony export */   T: () => (/* binding */ callFunction)
/* harmony export */ });
/* harmony import */ var _facts_calendar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9490);
/* harmony import */ var _condition_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8111);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9944);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7600);




const FUNCTIONS = {
    overlap: { parameters: ['list', 'list'], result: 'boolean', call: overlap },
    size: { parameters: ['list'], result: 'number', call: size },
    plus_days: { parameters: ['day', 'number'], result: 'day', call: shift(_facts_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .plusDays */ .Wv) },
    plus_months: { parameters: ['day', 'number'], result: 'day', call: shift(_facts_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .plusMonths */ ._R) },
    earliest: { parameters: ['day', 'day'], result: 'day', call: pick((a, b) => a <= b) },
    latest: { parameters: ['day', 'day'], result: 'day', call: pick((a, b) => a >= b) },
    ceil: {
        parameters: ['number'],
        result: 'number',
        call: ([a]) => numeric([a], ([x]) => [Math.ceil(x.low), Math.ceil(x.high)]),
    },
    min: {
        parameters: ['number', 'number'],
        result: 'number',
        call: (v) => numeric(v, ([x, y]) => [Math.min(x.low, y.low), Math.min(x.high, y.high)]),
    },
    max: {
        parameters: ['number', 'number'],
        result: 'number',
        call: (v) => numeric(v, ([x, y]) => [Math.max(x.low, y.low), Math.max(x.high, y.high)]),
    },
    widen: { parameters: ['number', 'number'], result: 'number', call: widen },
    mentions: { parameters: ['text', 'list'], result: 'boolean', call: mentions },
};
function callFunction(name, values, text) {
    const entry = FUNCTIONS[name];
    if (!entry || entry.parameters.length !== values.length) {
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConditionError */ .i(`"${name}" takes ${entry?.parameters.length ?? 'no'} arguments`, text);
    }
    return entry.call(values, text);
}
function list(value, text) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConditionError */ .i('a list is expected', text);
    return value;
}
function overlap(values, text) {
    const [a, b] = [list(values[0], text), list(values[1], text)];
    if (a.items.some((item) => b.items.includes(item)))
        return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(true);
    const empty = (l) => l.complete && l.items.length === 0;
    if ((a.complete && b.complete) || empty(a) || empty(b))
        return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(false);
    return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .mayGoOn */ .tg)(a, b);
}
function size(values, text) {
    const counted = list(values[0], text);
    return counted.complete ? (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(counted.items.length) : (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .mayGoOn */ .tg)(counted);
}
function shift(move) {
    return ([day, count], text) => {
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isNever */ .Pd)(day))
            return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(_value_js__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm);
        if (typeof day !== 'string' || !(0,_facts_calendar_js__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(day))
            throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConditionError */ .i('a day is expected', text);
        return typeof count === 'number' ? (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(move(day, count)) : _operators_js__WEBPACK_IMPORTED_MODULE_1__/* .UNDECIDED */ .Cz;
    };
}
function pick(first) {
    return ([a, b], text) => {
        if (a === undefined || b === undefined)
            return _operators_js__WEBPACK_IMPORTED_MODULE_1__/* .UNDECIDED */ .Cz;
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isNever */ .Pd)(a))
            return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(b);
        if ((0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isNever */ .Pd)(b))
            return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(a);
        if (typeof a !== 'string' || typeof b !== 'string')
            throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConditionError */ .i('days are expected', text);
        return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(first(a, b) ? a : b);
    };
}
function numeric(values, combine) {
    const ends = values.map((v) => (v === undefined ? null : (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .toInterval */ .ZQ)(v)));
    const [x, y] = [ends[0], ends[1] ?? ends[0]];
    if (!x || !y)
        return _operators_js__WEBPACK_IMPORTED_MODULE_1__/* .UNDECIDED */ .Cz;
    const [low, high] = combine([x, y]);
    const value = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .fromInterval */ .Yr)(low, high);
    return value === undefined ? _operators_js__WEBPACK_IMPORTED_MODULE_1__/* .UNDECIDED */ .Cz : (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(value);
}
function widen([amount, share]) {
    if (typeof amount !== 'number' || typeof share !== 'number')
        return amount === undefined ? _operators_js__WEBPACK_IMPORTED_MODULE_1__/* .UNDECIDED */ .Cz : (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(amount);
    const value = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .fromInterval */ .Yr)(amount - Math.abs(amount) * share, amount + Math.abs(amount) * share);
    return value === undefined ? _operators_js__WEBPACK_IMPORTED_MODULE_1__/* .UNDECIDED */ .Cz : (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(value);
}
function mentions([text, words], condition) {
    if (typeof text !== 'string')
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConditionError */ .i('a text is expected', condition);
    const fold = (value) => String(value).normalize('NFKC').toLowerCase();
    const listed = list(words, condition);
    const folded = fold(text);
    if (listed.items.some((word) => folded.includes(fold(word))))
        return (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(true);
    return listed.complete ? (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)(false) : (0,_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .mayGoOn */ .tg)(listed);
}


/***/ }),

/***/ 2751:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  T: () => (/* binding */ judgeAll)
});

// EXTERNAL MODULE: ./.build/policy/bindings.js
var bindings = __webpack_require__(1411);
// EXTERNAL MODULE: ./.build/policy/evaluate-condition.js
var evaluate_condition = __webpack_require__(6426);
// EXTERNAL MODULE: ./.build/policy/scope.js
var policy_scope = __webpack_require__(5729);
// EXTERNAL MODULE: ./.build/policy/value.js
var policy_value = __webpack_require__(7600);
;// CONCATENATED MODULE: ./.build/policy/date-table.js



const ALWAYS = {
    ...{ state: 'in-force', from: null, confirmed: true },
    ...{ possible: [], missing: [], assumed: [], read: [], notes: [] },
};
function evaluateDates(rows, asOf, scope) {
    if (rows.length === 0)
        return ALWAYS;
    const bound = (0,policy_scope/* onDay */.o)(scope, asOf);
    const possible = [];
    const results = [];
    let settled = false;
    for (const row of rows) {
        const result = row.if ? (0,evaluate_condition/* evaluateCondition */.F9)(row.if, bound) : null;
        if (result)
            results.push(result);
        if (result?.value === false)
            continue;
        possible.push(row);
        settled = result === null || result.value === true;
        if (settled)
            break;
    }
    if (!settled && possible.length > 0)
        possible.push(NO_ROW);
    const facts = {
        missing: (0,policy_value/* union */.KC)(results.map((r) => r.missing)),
        assumed: (0,policy_value/* union */.KC)(results.map((r) => r.assumed)),
        read: (0,policy_value/* union */.KC)(results.map((r) => r.read)),
    };
    const notes = possible.flatMap((row) => row.note ?? []);
    const days = [...new Set(possible.map((row) => row.on))].filter((day) => day !== 'never').sort();
    const first = days[0] ?? null;
    const shared = { possible: days.length > 1 || possible.length > 1 ? days : [], notes, ...facts };
    if (first === null)
        return { state: 'never', from: null, confirmed: true, ...shared };
    const passed = possible.filter((row) => row.on !== 'never' && row.on <= asOf);
    const confirmed = possible.every((row) => row.confirmed);
    if (passed.length === 0)
        return { state: 'ahead', from: first, confirmed, ...shared };
    if (passed.length < possible.length)
        return { state: 'open', from: first, confirmed, ...shared };
    if (passed.some((row) => !row.confirmed)) {
        return { state: 'open', from: first, confirmed: false, ...shared, notes: [...notes, CONFIRM] };
    }
    return { state: 'in-force', from: first, confirmed, ...shared };
}
const NO_ROW = { on: 'never', if: null, confirmed: true, note: null };
const CONFIRM = 'The expected date has passed: confirm that the provision has commenced.';

// EXTERNAL MODULE: ./.build/policy/fact-index.js
var fact_index = __webpack_require__(8574);
// EXTERNAL MODULE: ./.build/facts/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(7200);
// EXTERNAL MODULE: ./.build/policy/condition-error.js
var condition_error = __webpack_require__(8111);
;// CONCATENATED MODULE: ./.build/policy/evidence-state.js


const ABSENT = { kind: 'absent', read: [] };
function evidenceState(node, scope) {
    const found = scope.facts.find({ subject: node.subject, path: node.path }, scope.chosen);
    if (found.state === 'not-applicable') {
        return { kind: 'reason', reason: String(found.fact.value), read: [(0,evaluate_condition/* factRef */.i0)(found.fact)] };
    }
    if (found.state === 'unknowable')
        return { kind: 'absent', read: [(0,evaluate_condition/* factRef */.i0)(found.fact)] };
    if (found.state === 'declared') {
        const value = found.fact.value;
        const empty = value === '' || (Array.isArray(value) && value.length === 0);
        return { kind: empty ? 'absent' : 'declared', read: [(0,evaluate_condition/* factRef */.i0)(found.fact)] };
    }
    const states = partsOf(node).map((part) => evidenceState(part, scope));
    const declared = states.filter((s) => s.kind === 'declared');
    if (declared.length > 0)
        return { kind: 'declared', read: declared.flatMap((s) => s.read) };
    const stands = node.type.kind === 'record' && node.type.evidence !== undefined;
    return (stands ? states.find((s) => s.kind === 'reason') : undefined) ?? ABSENT;
}
function partsOf(node) {
    const { type } = node;
    const below = (name, bracket) => {
        const part = (0,vocabulary/* typeBelow */.GL)(type, { name, bracket });
        return part ? [{ ...node, type: part, path: bracket ? `${node.path}[${name}]` : `${node.path}.${name}` }] : [];
    };
    if (type.kind === 'map')
        return type.keys.flatMap((key) => below(key, true));
    if (type.kind !== 'record')
        return [];
    return (type.evidence ?? Object.keys(type.fields)).flatMap((field) => below(field, false));
}

// EXTERNAL MODULE: ./.build/policy/severity.js
var policy_severity = __webpack_require__(2422);
;// CONCATENATED MODULE: ./.build/policy/item.js







const PASSED = { verdict: 'satisfied', reason: null, missing: [], notApplicable: [], parts: [] };
function evaluateItem(item, scope, asOf, severity, alternative = false) {
    const timing = evaluateDates(item.from, asOf, scope);
    const dates = asResult(timing);
    if (timing.state === 'never')
        return without([dates]);
    if (timing.state === 'ahead') {
        return { ...without([dates]), upcoming: timing.from ? [{ id: item.id, from: timing.from }] : [] };
    }
    const when = item.when ? (0,evaluate_condition/* evaluateCondition */.F9)(item.when, scope) : (0,policy_value/* known */.eO)(true);
    if (when.value === false)
        return without([dates, when]);
    const own = item.severity.length > 0 ? (0,policy_severity/* severityRow */.kq)(item.severity, scope) : { is: severity, parts: [] };
    const setting = {
        ...{ item, scope, asOf, alternative, severity: own.is },
        parts: [dates, when, ...own.parts],
        open: [dates, when].filter(isOpen),
    };
    return item.each === null ? single(setting, null) : overElements(setting);
}
function isOpen(result) {
    return result.value === undefined;
}
function asResult({ state, missing, assumed, read }) {
    return { ...(0,policy_value/* known */.eO)(true), value: state === 'open' ? undefined : true, missing, assumed, read };
}
function without(parts) {
    return {
        outcomes: [],
        upcoming: [],
        assumed: (0,policy_value/* union */.KC)(parts.map((p) => p.assumed)),
        read: (0,policy_value/* union */.KC)(parts.map((p) => p.read)),
    };
}
function single(setting, element) {
    const check = whileOpen(checkItem(setting), setting);
    return {
        ...without([...setting.parts, ...check.parts]),
        outcomes: [outcome(setting, check, element)],
    };
}
function whileOpen(check, { open, alternative }) {
    if (open.length === 0 || (check.verdict === 'satisfied' && !alternative))
        return check;
    return { ...check, verdict: 'undetermined', reason: 'undetermined', missing: (0,policy_value/* union */.KC)(open.map((o) => o.missing)) };
}
function outcome({ item, severity }, check, element) {
    const reason = check.verdict === 'violated' ? (item.reason ?? check.reason) : check.reason;
    return {
        id: item.id,
        verdict: check.verdict,
        reason,
        missing: check.missing,
        element,
        severity,
        finding: item.finding,
        remedy: item.remedy,
        snippet: item.snippet,
        notApplicable: check.notApplicable,
    };
}
function overElements(setting) {
    const { item, scope } = setting;
    const listed = elementsOf(setting);
    if (listed.result.value === undefined)
        return absentList(setting, listed.result);
    const results = listed.elements.map((element) => {
        const inner = { ...scope, bindings: new Map(scope.bindings).set(item.as ?? 'it', element.value) };
        const meant = item.if ? (0,evaluate_condition/* evaluateCondition */.F9)(item.if, inner) : (0,policy_value/* known */.eO)(true);
        const own = [element.dates, meant];
        if (meant.value === false)
            return without(own);
        const open = [...setting.open, ...own.filter(isOpen)];
        return single({ ...setting, scope: inner, parts: own, open }, element.id);
    });
    const list = listed.result.value;
    const all = results.flatMap((r) => r.outcomes);
    const mayGoOn = (0,policy_value/* isList */.Lv)(list) && !list.complete && all.every((o) => o.verdict === 'satisfied');
    const facts = without([...setting.parts, listed.result]);
    return {
        outcomes: mayGoOn ? [...all, gap(setting, list.gaps)] : all,
        upcoming: listed.upcoming,
        assumed: (0,policy_value/* union */.KC)([facts.assumed, ...results.map((r) => r.assumed)]),
        read: (0,policy_value/* union */.KC)([facts.read, ...results.map((r) => r.read)]),
    };
}
function gap(setting, missing) {
    return outcome(setting, { ...PASSED, verdict: 'undetermined', reason: 'undetermined', missing }, null);
}
function absentList(setting, list) {
    const { item, scope } = setting;
    const path = item.each?.kind === 'expression' ? item.each.condition : null;
    const node = path && (path.tree.op === '.' || path.tree.op === '[]') ? (0,evaluate_condition/* resolvePath */.o1)(path.tree, scope, path.text) : null;
    const state = node?.at ? evidenceState(node.at, scope) : null;
    const lacks = list.missing.length > 0 && list.missing.every((ref) => absenceOf(ref) === 'lacking');
    const check = absentListCheck(item, list, lacks, state);
    return { ...without([...setting.parts, list]), outcomes: [outcome(setting, whileOpen(check, setting), null)] };
}
function absentListCheck(item, list, lacks, state) {
    const fact = list.missing[0];
    if (state?.kind === 'reason' && item.notApplicable === 'accepted' && fact) {
        return { ...PASSED, notApplicable: [{ fact, reason: state.reason }] };
    }
    if (!lacks)
        return { ...PASSED, verdict: 'undetermined', reason: 'undetermined', missing: list.missing };
    const reason = state?.kind === 'reason' ? 'inadequate' : 'undeclared';
    return { ...PASSED, verdict: 'violated', reason, missing: list.missing };
}
function absenceOf(ref) {
    return (0,vocabulary/* typeOf */.QP)(ref.subject.slice(0, ref.subject.indexOf(':')), ref.path)?.absence;
}
function elementsOf({ item, scope, asOf }) {
    if (item.each?.kind === 'entries') {
        const upcoming = [];
        const elements = [];
        const others = [];
        for (const entry of item.each.entries) {
            const timing = evaluateDates(entry.from, asOf, scope);
            const dates = asResult(timing);
            if (timing.state === 'ahead' && timing.from)
                upcoming.push({ id: `${item.id}[${entry.id}]`, from: timing.from });
            if (timing.state === 'ahead' || timing.state === 'never')
                others.push(dates);
            else
                elements.push({ id: entry.id, value: entry.id, dates });
        }
        return { elements, result: (0,policy_value/* derive */.CX)(true, others), upcoming };
    }
    const condition = item.each?.condition;
    const result = (0,evaluate_condition/* evaluateCondition */.F9)(condition, scope);
    if (result.value !== undefined && !(0,policy_value/* isList */.Lv)(result.value))
        throw new condition_error/* ConditionError */.i('"each" runs over lists', condition.text);
    const items = (0,policy_value/* isList */.Lv)(result.value) ? result.value.items : [];
    const elements = items.map((value) => ({ id: nameOf(value, scope), value, dates: (0,policy_value/* known */.eO)(true) }));
    return { elements, result, upcoming: [] };
}
function nameOf(value, scope) {
    if ((0,policy_value/* isNode */.Ll)(value)) {
        if (value.path === '')
            return scope.facts.subject(value.subject)?.key ?? value.subject;
        return /\[([^\]]*)\]$/.exec(value.path)?.[1] ?? value.path;
    }
    return String(value);
}
function checkItem(setting) {
    const { item, scope } = setting;
    if (item.any.length > 0)
        return checkAny(setting);
    const declared = checkDeclared(item, scope);
    if (declared.verdict === 'violated')
        return declared;
    const rest = [
        ...(item.never ? [checkCondition(item.never, scope, true)] : []),
        ...(item.holds ? [checkCondition(item.holds, scope, false)] : []),
    ];
    const all = [declared, ...rest];
    const bad = all.find((c) => c.verdict === 'violated') ?? all.find((c) => c.verdict === 'undetermined') ?? declared;
    return { ...bad, notApplicable: declared.notApplicable, parts: all.flatMap((c) => c.parts) };
}
function checkCondition(condition, scope, negative) {
    const result = (0,evaluate_condition/* evaluateCondition */.F9)(condition, scope);
    if (result.value === undefined) {
        return { ...PASSED, verdict: 'undetermined', reason: 'undetermined', missing: result.missing, parts: [result] };
    }
    if (result.value === !negative)
        return { ...PASSED, parts: [result] };
    return {
        ...PASSED,
        verdict: 'violated',
        reason: negative ? 'contradicted' : 'inadequate',
        missing: [],
        parts: [result],
    };
}
function checkDeclared(item, scope) {
    const parts = [];
    const missing = [];
    const refused = [];
    const unresolved = [];
    const notApplicable = [];
    for (const path of item.declared) {
        const { at, result } = (0,evaluate_condition/* resolvePath */.o1)(path.tree, scope, path.text);
        parts.push(result);
        if (at === null) {
            unresolved.push(result);
            continue;
        }
        const ref = scope.facts.ref(at.subject, at.path);
        const state = evidenceState(at, scope);
        parts.push({ ...(0,policy_value/* known */.eO)(true), read: state.read });
        if (state.kind === 'absent')
            missing.push(ref);
        else if (state.kind === 'reason' && item.notApplicable === 'accepted')
            notApplicable.push({ fact: ref, reason: state.reason });
        else if (state.kind === 'reason')
            refused.push(ref);
    }
    if (missing.length > 0)
        return { ...PASSED, verdict: 'violated', reason: 'undeclared', missing, parts };
    if (refused.length > 0)
        return { ...PASSED, verdict: 'violated', reason: 'inadequate', missing: refused, parts };
    if (unresolved.length > 0) {
        return {
            ...PASSED,
            verdict: 'undetermined',
            reason: 'undetermined',
            missing: (0,policy_value/* union */.KC)(unresolved.map((u) => u.missing)),
            parts,
        };
    }
    return { ...PASSED, notApplicable, parts };
}
function checkAny({ item, scope, asOf }) {
    const results = item.any.map((alternative) => evaluateItem(alternative, scope, asOf, 'notice', true));
    const parts = results.map((r) => ({ ...(0,policy_value/* known */.eO)(true), read: r.read, assumed: r.assumed }));
    const checks = results.map(combine).filter((c) => c !== null);
    const best = checks.find((c) => c.verdict === 'satisfied') ??
        checks.find((c) => c.verdict === 'undetermined') ??
        checks.find((c) => c.reason !== 'undeclared') ??
        checks[0];
    if (!best)
        return { ...PASSED, verdict: 'violated', reason: 'undeclared', parts };
    const missing = best.verdict === 'satisfied' ? [] : (0,policy_value/* union */.KC)(checks.filter((c) => c.verdict === best.verdict).map((c) => c.missing));
    return { ...best, missing, parts };
}
function combine(result) {
    if (result.outcomes.length === 0)
        return null;
    const bad = result.outcomes.find((o) => o.verdict === 'violated') ?? result.outcomes.find((o) => o.verdict === 'undetermined');
    if (!bad)
        return { ...PASSED, notApplicable: result.outcomes.flatMap((o) => o.notApplicable) };
    const same = result.outcomes.filter((o) => o.verdict === bad.verdict);
    return { ...PASSED, verdict: bad.verdict, reason: bad.reason, missing: (0,policy_value/* union */.KC)(same.map((o) => o.missing)) };
}

;// CONCATENATED MODULE: ./.build/policy/trace.js


const MAX_DEPTH = 8;
function traceCondition(condition, scope) {
    return trace(condition.tree, condition.text, scope, 0);
}
function trace(tree, text, scope, depth) {
    const result = (0,evaluate_condition/* evaluateTree */.q7)(tree, scope, text);
    return {
        text: text.slice(tree.from ?? 0, tree.to ?? text.length),
        value: result.value === undefined ? (result.outside ? 'outside the published table' : 'unknown') : words(result.value),
        missing: result.missing,
        children: depth >= MAX_DEPTH ? [] : children(tree, text, scope, depth),
    };
}
function children(tree, text, scope, depth) {
    if (tree.op === 'id') {
        const name = String(tree.args[0]);
        const definition = scope.bindings.has(name) || !Object.hasOwn(scope.definitions, name) ? undefined : scope.definitions[name];
        return definition ? [trace(definition.tree, definition.text, scope, depth + 1)] : [];
    }
    if (tree.op === '.' || tree.op === '[]' || tree.op === 'rcall' || tree.op === 'value' || tree.op === 'list')
        return [];
    if (tree.op === 'call' && (tree.args[0] === 'known' || tree.args[0] === 'not_applicable'))
        return [];
    return tree.args
        .filter(isTree)
        .filter((child) => explains(child, scope))
        .map((child) => trace(child, text, scope, depth + 1));
}
function isTree(argument) {
    return typeof argument === 'object' && argument !== null;
}
function explains(tree, scope) {
    if (tree.op === 'value')
        return false;
    if (tree.op === 'list')
        return tree.args.filter(isTree).some((t) => explains(t, scope));
    return !(tree.op === 'id' && Object.hasOwn(scope.tables, String(tree.args[0])));
}
function words(value) {
    if ((0,policy_value/* isNever */.Pd)(value))
        return 'never';
    if ((0,policy_value/* isNode */.Ll)(value))
        return value.path === '' ? value.subject : value.path;
    if ((0,policy_value/* isTable */.bI)(value))
        return 'a table';
    if ((0,policy_value/* isList */.Lv)(value)) {
        const items = value.items.map(words).join(', ');
        return `[${items}]${value.complete ? '' : ' and perhaps more'}`;
    }
    if (typeof value === 'object')
        return `${value.low} to ${value.high}`;
    return String(value);
}

;// CONCATENATED MODULE: ./.build/policy/judge.js









const NO_TRACE = { when: null, items: [] };
const MAX_COMBINATIONS = 64;
const CERTAINTY = ['primary', 'secondary', 'memory'];
const VERDICTS_WORST_FIRST = ['violated', 'undetermined', 'satisfied', 'not-applicable'];
function judgeAll(packs, facts, options) {
    return packs.flatMap((pack) => judgePack(pack, facts, options));
}
function judgePack(pack, facts, options) {
    const byRule = new Map(pack.rules.map((rule) => [rule, []]));
    for (const { id, kind } of facts.dossier.subjects) {
        const ground = groundOf(kind, id, facts);
        for (const [rule, judgements] of byRule)
            if (rule.subject === kind)
                judgements.push(judge(rule, pack, id, facts, options, ground));
    }
    return [...byRule.values()].flat();
}
function groundOf(kind, subject, facts) {
    return { bindings: (0,bindings/* bindingsFor */.ku)(kind, subject, facts), memo: new Map(), days: new Map(), lists: new Map() };
}
function judge(rule, pack, subject, facts, options, ground = groundOf(rule.subject, subject, facts)) {
    const pending = [new Map()];
    const seen = new Set(['']);
    const judged = [];
    while (pending.length > 0 && judged.length < MAX_COMBINATIONS) {
        const chosen = pending.shift();
        const judgement = judgeOnce(rule, pack, subject, facts, chosen, options, ground);
        judged.push(judgement);
        for (const next of alternatives(judgement, facts, chosen)) {
            const key = [...next]
                .map(([k, f]) => `${k}=${f.state}${JSON.stringify(f.value)}`)
                .sort()
                .join('\u0001');
            if (!seen.has(key)) {
                seen.add(key);
                pending.push(next);
            }
        }
    }
    return compact(worst(judged, pending.length > 0, facts), facts, ground);
}
const NO_ITEMS = [];
function compact(judgement, facts, { lists }) {
    const once = (refs) => {
        if (refs.length === 0)
            return NO_ITEMS;
        const key = refs.map(fact_index/* refKey */.XF).join('\u0001');
        const known = lists.get(key) ?? refs.slice();
        lists.set(key, known);
        return known;
    };
    const kept = (list) => (list.length === 0 ? NO_ITEMS : list);
    const words = (list) => facts.once(`words ${list.join('\u0001')}`, () => list.slice());
    return {
        rule: judgement.rule,
        subject: judgement.subject,
        verdict: judgement.verdict,
        contradicted: judgement.contradicted,
        moot: judgement.moot,
        severity: judgement.severity,
        items: kept(judgement.items),
        missing: once(judgement.missing),
        assumed: once(judgement.assumed),
        read: once(judgement.read),
        appliesFrom: judgement.appliesFrom,
        possibleDates: words(judgement.possibleDates),
        upcoming: judgement.upcoming,
        upcomingItems: kept(judgement.upcomingItems),
        certainty: judgement.certainty,
        notes: words(judgement.notes),
        informs: judgement.informs,
        trace: judgement.trace,
    };
}
function alternatives(judgement, facts, chosen) {
    const result = [];
    for (const ref of judgement.read) {
        const conflict = facts.conflict(ref);
        if (!conflict || chosen.has((0,fact_index/* refKey */.XF)(ref)))
            continue;
        for (const fact of conflict.facts.slice(1))
            result.push(new Map(chosen).set((0,fact_index/* refKey */.XF)(ref), fact));
    }
    return result;
}
function worst(judged, cut, facts) {
    const first = judged[0];
    if (judged.length === 1)
        return first;
    const ranked = [...judged].sort((a, b) => rank(a) - rank(b) || lightness(a) - lightness(b));
    const bad = ranked[0];
    const differ = judged.some((j) => rank(j) !== rank(first));
    const conflicting = (0,policy_value/* union */.KC)(judged.map((j) => j.read)).filter((ref) => facts.conflict(ref));
    const read = (0,policy_value/* union */.KC)([bad.read, conflicting]);
    if (cut && bad.verdict !== 'violated') {
        return { ...bad, verdict: 'undetermined', contradicted: true, moot: false, missing: conflicting, read };
    }
    return { ...bad, contradicted: differ, read };
}
function rank(judgement) {
    const later = judgement.upcoming ? VERDICTS_WORST_FIRST.indexOf(judgement.upcoming.verdict) : 3;
    return VERDICTS_WORST_FIRST.indexOf(judgement.verdict) * 4 + later;
}
function lightness(judgement) {
    const light = judgement.moot || judgement.upcoming?.conditional === true;
    return (light ? policy_severity/* STRICTEST_FIRST */.Zw.length : 0) + policy_severity/* STRICTEST_FIRST */.Zw.indexOf(judgement.severity);
}
function judgeOnce(rule, pack, subject, facts, chosen, options, ground) {
    const certainty = weaker(rule.source.certainty.text, rule.source.certainty.date);
    const blank = blankJudgement(rule, subject, certainty);
    const compares = rule.kind === 'change';
    if (compares && !facts.before?.subject(subject))
        return blank;
    const shared = chosen.size === 0 && !compares;
    const scope = {
        facts,
        chosen,
        bindings: compares ? new Map(ground.bindings).set(bindings/* BEFORE */.GV, (0,bindings/* earlier */.X)(rule.subject, subject)) : ground.bindings,
        definitions: pack.definitions,
        tables: pack.tables,
        memo: shared ? ground.memo : new Map(),
        days: shared ? ground.days : new Map(),
        budget: { steps: policy_scope/* STEP_BUDGET */.T },
    };
    if (rule.until !== null && rule.until <= options.asOf)
        return blank;
    const when = rule.when ? (0,evaluate_condition/* evaluateCondition */.F9)(rule.when, scope) : null;
    const trace = options.trace ? traceRule(rule, scope, options.asOf) : blank.trace;
    const gate = { ...blank, trace, assumed: when?.assumed ?? [], read: when?.read ?? [] };
    if (when?.value === false)
        return gate;
    const timing = evaluateDates(rule.from, options.asOf, scope);
    const dated = {
        ...gate,
        appliesFrom: timing.from,
        possibleDates: timing.possible,
        notes: timing.notes,
        assumed: (0,policy_value/* union */.KC)([gate.assumed, timing.assumed]),
        read: (0,policy_value/* union */.KC)([gate.read, timing.read]),
    };
    if (timing.state === 'never')
        return dated;
    if (rule.kind === 'information')
        return { ...dated, informs: timing.state !== 'ahead' && (when === null || when.value === true) };
    if (timing.state === 'ahead')
        return ahead(rule, scope, when, timing, dated);
    const decided = applied(rule, scope, when, timing, options.asOf, dated);
    return consistent(rule, scope, decided);
}
const COMPARING = ['consistency', 'claim', 'change'];
function consistent(rule, scope, judgement) {
    const compared = rule.kind === 'change'
        ? { ...judgement, assumed: judgement.assumed.filter((ref) => (0,fact_index/* subjectEarlier */.nD)(ref.subject) === null) }
        : judgement;
    if (!COMPARING.includes(rule.kind) || judgement.verdict !== 'undetermined' || scope.budget.steps < 0)
        return compared;
    return { ...compared, verdict: 'not-applicable', items: [], missing: [] };
}
function ahead(rule, scope, when, timing, base) {
    const from = timing.from;
    const later = applied(rule, scope, when, { ...timing, state: 'in-force' }, from, base);
    const consistency = consistent(rule, scope, later);
    const thatDay = ['in-force', 'open'].includes(evaluateDates(rule.from, from, scope).state);
    return {
        ...consistency,
        verdict: 'not-applicable',
        upcoming: { from, confirmed: timing.confirmed, conditional: !thatDay, verdict: consistency.verdict },
    };
}
function applied(rule, scope, when, timing, asOf, base) {
    const dated = (0,policy_scope/* onDay */.o)(scope, asOf);
    const weight = (0,policy_severity/* severityRow */.kq)(rule.severity, dated);
    const results = rule.requires.map((item) => evaluateItem(item, dated, asOf, weight.is));
    const outcomes = results.flatMap((r) => r.outcomes);
    const upcomingItems = results.flatMap((r) => r.upcoming);
    const requirement = verdictOf(results);
    const open = when?.value === undefined && when !== null;
    const undecidedDate = timing.state === 'open';
    const facts = {
        assumed: (0,policy_value/* union */.KC)([base.assumed, ...[...results, ...weight.parts].map((r) => r.assumed)]),
        read: (0,policy_value/* union */.KC)([base.read, ...[...results, ...weight.parts].map((r) => r.read)]),
    };
    if (open || undecidedDate) {
        const missing = (0,policy_value/* union */.KC)([when?.missing ?? [], undecidedDate ? timing.missing : []]);
        return {
            ...base,
            ...facts,
            verdict: 'undetermined',
            moot: requirement === 'satisfied',
            missing,
            severity: weight.is,
        };
    }
    const failing = weighty(outcomes);
    return {
        ...base,
        ...facts,
        verdict: requirement,
        severity: failing.length > 0 ? (0,policy_severity/* strictest */.OI)(failing.map((o) => o.severity)) : weight.is,
        items: outcomes,
        upcomingItems,
        missing: (0,policy_value/* union */.KC)(outcomes.filter((o) => o.verdict === 'undetermined').map((o) => o.missing)),
    };
}
function weighty(outcomes) {
    const told = outcomes.filter((o) => o.verdict === 'violated' && o.reason === 'undeclared').flatMap((o) => o.missing);
    const isTold = (ref) => told.some((t) => t.subject === ref.subject && t.path === ref.path);
    return outcomes.filter((o) => o.verdict === 'violated' || (o.verdict === 'undetermined' && !(o.missing.length > 0 && o.missing.every(isTold))));
}
function verdictOf(results) {
    const verdicts = results.flatMap((r) => r.outcomes.map((o) => o.verdict));
    if (verdicts.includes('violated'))
        return 'violated';
    return verdicts.includes('undetermined') ? 'undetermined' : 'satisfied';
}
function weaker(a, b) {
    return CERTAINTY.indexOf(a) >= CERTAINTY.indexOf(b) ? a : b;
}
function blankJudgement(rule, subject, certainty) {
    const none = [];
    return {
        rule,
        subject,
        verdict: 'not-applicable',
        contradicted: false,
        moot: false,
        severity: rule.severity[0]?.is ?? 'notice',
        items: [],
        missing: none,
        assumed: none,
        read: none,
        appliesFrom: null,
        possibleDates: [],
        upcoming: null,
        upcomingItems: [],
        certainty,
        notes: [],
        informs: false,
        trace: NO_TRACE,
    };
}
function traceRule(rule, judged, asOf) {
    const scope = { ...judged, budget: { steps: policy_scope/* STEP_BUDGET */.T }, memo: new Map(), days: new Map() };
    const dated = (0,policy_scope/* onDay */.o)(scope, asOf);
    return {
        when: rule.when ? traceCondition(rule.when, scope) : null,
        items: rule.requires.flatMap((item) => {
            const condition = item.holds ?? item.never;
            return condition && !item.each ? [{ id: item.id, node: traceCondition(condition, dated) }] : [];
        }),
    };
}


/***/ }),

/***/ 9944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ UNDECIDED),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   tg: () => (/* binding */ mayGoOn),
/* harmony export */   we: () => (/* binding */ OPERATORS)
/* harmony export */ });
/* harmony import */ var _condition_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8111);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7600);


function answer(value) {
    return { value, missing: [] };
}
const UNDECIDED = { value: undefined, missing: [] };
function mayGoOn(...lists) {
    return { value: undefined, missing: lists.flatMap((list) => list.gaps) };
}
const OPERATORS = {
    '!_': ([a], text) => {
        if (typeof a !== 'boolean')
            throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConditionError */ .i('"!" negates conditions', text);
        return answer(!a);
    },
    '-_': ([a], text) => arithmetic(a, 0, (x) => [-x.high, -x.low], text),
    '==': ([a, b], text) => equal(a, b, text),
    '!=': ([a, b], text) => {
        const same = equal(a, b, text);
        return same.value === undefined ? same : answer(!same.value);
    },
    '<': ([a, b], text) => ordered(b, a, true, text),
    '<=': ([a, b], text) => ordered(b, a, false, text),
    '>': ([a, b], text) => ordered(a, b, true, text),
    '>=': ([a, b], text) => ordered(a, b, false, text),
    '+': ([a, b], text) => arithmetic(a, b, (x, y) => [x.low + y.low, x.high + y.high], text),
    '-': ([a, b], text) => arithmetic(a, b, (x, y) => [x.low - y.high, x.high - y.low], text),
    '*': ([a, b], text) => arithmetic(a, b, (x, y) => corners(x, y, (p, q) => p * q), text),
    '/': ([a, b], text) => arithmetic(a, b, (x, y) => (y.low <= 0 && y.high >= 0 ? [Number.NaN, Number.NaN] : corners(x, y, (p, q) => p / q)), text),
    in: ([a, b], text) => contains(a, b, text),
    hull: ([a, b], text) => arithmetic(a, b, (x, y) => [Math.min(x.low, y.low), Math.max(x.high, y.high)], text),
};
function corners(x, y, combine) {
    const all = [combine(x.low, y.low), combine(x.low, y.high), combine(x.high, y.low), combine(x.high, y.high)];
    return [Math.min(...all), Math.max(...all)];
}
function arithmetic(a, b, combine, text) {
    if (a === undefined || b === undefined || (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isNever */ .Pd)(a) || (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isNever */ .Pd)(b))
        return UNDECIDED;
    const [x, y] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .toInterval */ .ZQ)(a), (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .toInterval */ .ZQ)(b)];
    if (!x || !y) {
        if (text === '')
            return UNDECIDED;
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConditionError */ .i('arithmetic on something that is no number', text);
    }
    const [low, high] = combine(x, y);
    const value = (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .fromInterval */ .Yr)(low, high);
    return value === undefined ? UNDECIDED : answer(value);
}
function equal(a, b, text) {
    if (a === undefined || b === undefined)
        return UNDECIDED;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isNever */ .Pd)(a) || (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isNever */ .Pd)(b))
        return answer(a === b);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(a) && (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(b))
        return equalLists(a, b, text);
    const [x, y] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .toInterval */ .ZQ)(a), (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .toInterval */ .ZQ)(b)];
    if (x && y) {
        if (x.low === x.high && y.low === y.high)
            return answer(x.low === y.low);
        return x.high < y.low || y.high < x.low ? answer(false) : UNDECIDED;
    }
    if (typeof a !== typeof b || typeof a === 'object')
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConditionError */ .i('comparison of unlike values', text);
    return answer(a === b);
}
function equalLists(a, b, text) {
    if (a.items.length > 0 && b.items.length > 0)
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConditionError */ .i('lists are compared with [] only', text);
    if (a.items.length > 0 || b.items.length > 0)
        return answer(false);
    if (a.complete && b.complete)
        return answer(true);
    return mayGoOn(a, b);
}
function ordered(a, b, strict, text) {
    if (a === undefined || b === undefined)
        return UNDECIDED;
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isNever */ .Pd)(a) || (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isNever */ .Pd)(b))
        return answer(false);
    if (typeof a === 'string' && typeof b === 'string')
        return answer(strict ? a > b : a >= b);
    const [x, y] = [(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .toInterval */ .ZQ)(a), (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .toInterval */ .ZQ)(b)];
    if (!x || !y)
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConditionError */ .i('ordering of unlike values', text);
    if (strict ? x.low > y.high : x.low >= y.high)
        return answer(true);
    if (strict ? x.high <= y.low : x.high < y.low)
        return answer(false);
    return UNDECIDED;
}
function contains(a, b, text) {
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isTable */ .bI)(b) && typeof a === 'string')
        return answer(Object.hasOwn(b.value, a));
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(b) || a === undefined)
        throw new _condition_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConditionError */ .i('"in" looks into lists and tables', text);
    const hits = b.items.map((item) => (isComparable(item, a) ? equal(item, a, text).value : item === a));
    if (hits.includes(true))
        return answer(true);
    if (hits.includes(undefined))
        return UNDECIDED;
    return b.complete ? answer(false) : mayGoOn(b);
}
function isComparable(a, b) {
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .toInterval */ .ZQ)(a) !== null && (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .toInterval */ .ZQ)(b) !== null;
}


/***/ }),

/***/ 6091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const MAX_BYTES = 1_000_000;
function readYaml(path, text, validate, problems) {
    if (text.length > MAX_BYTES) {
        problems.push({ path, line: 1, message: `the file is larger than ${MAX_BYTES} characters` });
        return null;
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = parsed(text, lines);
    if (document === null) {
        problems.push({ path, line: 1, message: 'the file is nested too deeply' });
        return null;
    }
    for (const error of document.errors)
        problems.push({ path, line: lines.linePos(error.pos[0]).line, message: error.message });
    const before = problems.length;
    for (const { key, at } of repeatedKeys(document))
        problems.push({ path, line: lines.linePos(at).line, message: `the key "${key}" stands here twice` });
    if (document.errors.length > 0 || problems.length > before)
        return null;
    let value;
    try {
        value = document.toJS({ maxAliasCount: 50 });
    }
    catch (error) {
        problems.push({ path, line: 1, message: error instanceof Error ? error.message : String(error) });
        return null;
    }
    const pairs = pairFinder();
    const lineOf = (route) => lineAt(document.contents, route, lines, pairs);
    if (!validate(value)) {
        for (const error of mostSpecific(validate.errors ?? [])) {
            problems.push({ path, line: lineOf(routeOf(error)), message: describe(error) });
        }
        return null;
    }
    return { path, value, lineOf };
}
function parsed(text, lineCounter) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, uniqueKeys: false, version: '1.2', schema: 'core', prettyErrors: false });
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function repeatedKeys(document) {
    const found = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map(_, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : null;
                if (name !== null && seen.has(name))
                    found.push({ key: name, at: key.range?.[0] ?? 0 });
                if (name !== null)
                    seen.add(name);
            }
        },
    });
    return found;
}
function pairFinder() {
    const known = new WeakMap();
    const indexed = (map) => new Map(map.items.flatMap((p) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(p) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(p.key) ? [[String(p.key.value), p]] : [])));
    return (map, key) => {
        const pairs = known.get(map) ?? indexed(map);
        known.set(map, pairs);
        return pairs.get(key);
    };
}
function lineAt(root, route, lines, pairOf) {
    let node = root;
    let offset = node?.range?.[0] ?? 0;
    for (const step of route) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = pairOf(node, String(step));
            if (!pair)
                break;
            offset = pair.key.range?.[0] ?? offset;
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            node = node.items[Number(step)];
            offset = node?.range?.[0] ?? offset;
        }
        else
            break;
    }
    return lines.linePos(offset).line;
}
function routeOf(error) {
    const route = error.instancePath
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const extra = error.params.additionalProperty ?? error.params.propertyName;
    return extra === undefined ? route : [...route, String(extra)];
}
const MOST_ERRORS = 200;
function mostSpecific(errors) {
    const plain = errors.filter((e) => !['oneOf', 'anyOf', 'if'].includes(e.keyword));
    const chosen = (plain.length > 0 ? plain : errors).slice(0, MOST_ERRORS);
    const deepest = chosen.filter((e) => !/\/(oneOf|anyOf)\//.test(e.schemaPath) || !chosen.some((o) => o.instancePath.startsWith(`${e.instancePath}/`)));
    const unique = new Map(deepest.map((e) => [`${e.instancePath}|${describe(e)}`, e]));
    return [...unique.values()].slice(0, 20);
}
function describe(error) {
    const where = error.instancePath === '' ? '' : `${error.instancePath.slice(1).replaceAll('/', '.')}: `;
    if (error.keyword === 'additionalProperties')
        return `${where}there is no key "${error.params.additionalProperty}"`;
    if (error.keyword === 'required')
        return `${where}"${error.params.missingProperty}" is missing`;
    if (error.keyword === 'enum')
        return `${where}one of ${error.params.allowedValues.join(', ')} is expected`;
    if (error.keyword === 'const')
        return `${where}${JSON.stringify(error.params.allowedValue)} is expected`;
    return `${where}${error.message ?? error.keyword}`;
}


/***/ }),

/***/ 5729:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ STEP_BUDGET),
/* harmony export */   o: () => (/* binding */ onDay)
/* harmony export */ });
const STEP_BUDGET = 500_000;
function onDay(scope, asOf) {
    if (scope.bindings.get('as_of') === asOf)
        return scope;
    const memo = scope.days.get(asOf) ?? new Map();
    scope.days.set(asOf, memo);
    return { ...scope, bindings: new Map(scope.bindings).set('as_of', asOf), memo };
}


/***/ }),

/***/ 2422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   Zw: () => (/* binding */ STRICTEST_FIRST),
/* harmony export */   kq: () => (/* binding */ severityRow)
/* harmony export */ });
/* harmony import */ var _evaluate_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6426);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7600);


const STRICTEST_FIRST = ['error', 'warning', 'notice'];
function severityRow(rows, scope) {
    const parts = [];
    for (const row of rows) {
        const result = row.if === null ? (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)(true) : (0,_evaluate_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateCondition */ .F9)(row.if, scope);
        parts.push(result);
        if (result.value !== false)
            return { is: row.is, parts };
    }
    return { is: 'notice', parts };
}
function strictest(severities) {
    return STRICTEST_FIRST.find((s) => severities.includes(s)) ?? 'notice';
}


/***/ }),

/***/ 7600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ derive),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Ll: () => (/* binding */ isNode),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   NP: () => (/* binding */ fromFact),
/* harmony export */   Pd: () => (/* binding */ isNever),
/* harmony export */   Yr: () => (/* binding */ fromInterval),
/* harmony export */   ZQ: () => (/* binding */ toInterval),
/* harmony export */   _Z: () => (/* binding */ isRange),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   bs: () => (/* binding */ fromTable),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   tm: () => (/* binding */ NEVER)
/* harmony export */ });
/* harmony import */ var _facts_fact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8678);

const NEVER = { kind: 'never' };
const NOTHING = [];
function known(value) {
    return { value, missing: NOTHING, assumed: NOTHING, read: NOTHING, loose: NOTHING, outside: false };
}
function unknown(missing) {
    return { value: undefined, missing, assumed: NOTHING, read: NOTHING, loose: NOTHING, outside: false };
}
function derive(value, parts, missing = NOTHING) {
    if (value !== undefined && parts.every(isBare))
        return known(value);
    const assumed = gather(parts, 'assumed');
    const read = gather(parts, 'read');
    const loose = gather(parts, 'loose');
    if (value !== undefined) {
        return { value, missing: NOTHING, assumed, read, loose: isRange(value) ? loose : NOTHING, outside: false };
    }
    const outside = parts.some((p) => p.outside);
    const named = [missing, outside ? NOTHING : loose, outside ? NOTHING : union([read, assumed])];
    return { value, missing: named.find((refs) => refs.length > 0) ?? NOTHING, assumed, read, loose: NOTHING, outside };
}
function isBare(part) {
    return part.read.length === 0 && part.assumed.length === 0 && part.loose.length === 0;
}
function gather(parts, kind) {
    const [first, ...others] = parts.map((part) => part[kind]).filter((refs) => refs.length > 0);
    if (first === undefined)
        return NOTHING;
    return others.length === 0 ? first : union([first, ...others]);
}
const MANY = 32;
function union(lists) {
    let all = NOTHING;
    let own = null;
    let keys = null;
    for (const list of lists) {
        if (list.length === 0 || list === all)
            continue;
        if (all.length === 0) {
            all = list;
            continue;
        }
        if (keys === null && all.length + list.length > MANY)
            keys = new Set(all.map(keyOf));
        for (const ref of list) {
            if (keys === null ? includes(all, ref) : keys.has(keyOf(ref)))
                continue;
            if (own === null)
                all = own = [...all];
            own.push(ref);
            keys?.add(keyOf(ref));
        }
    }
    return all;
}
function keyOf(ref) {
    return `${ref.subject}\0${ref.path}`;
}
function includes(refs, ref) {
    return refs.some((other) => other.path === ref.path && other.subject === ref.subject);
}
function isList(value) {
    return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'list';
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'node';
}
function isTable(value) {
    return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'table';
}
function isNever(value) {
    return value === NEVER;
}
function isRange(value) {
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .isInterval */ .wR)(value) && value.low < value.high;
}
function toInterval(value) {
    if (typeof value === 'number')
        return { low: value, high: value };
    return (0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .isInterval */ .wR)(value) ? value : null;
}
function fromInterval(low, high) {
    if (!Number.isFinite(low) || !Number.isFinite(high))
        return undefined;
    return low === high ? low : { low, high };
}
const TABLE_LISTS = new WeakMap();
function fromTable(value) {
    if (Array.isArray(value)) {
        const known = TABLE_LISTS.get(value);
        if (known)
            return known;
        const items = value.map((v) => fromTable(v));
        const list = { kind: 'list', items, complete: true, gaps: NOTHING };
        TABLE_LISTS.set(value, list);
        return list;
    }
    if (typeof value === 'object')
        return { kind: 'table', value: value };
    return value;
}
function fromFact(value, complete, ref) {
    if (typeof value === 'object' && !(0,_facts_fact_js__WEBPACK_IMPORTED_MODULE_0__/* .isInterval */ .wR)(value)) {
        return { kind: 'list', items: value, complete, gaps: complete ? NOTHING : [ref] };
    }
    return value;
}


/***/ })

};
