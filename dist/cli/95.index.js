export const id = 95;
export const ids = [95];
export const modules = {

/***/ 8095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPolicyCommand: () => (/* binding */ runPolicyCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/facts/calendar.js
var calendar = __webpack_require__(9490);
// EXTERNAL MODULE: ./.build/facts/dossier.js
var dossier = __webpack_require__(6515);
// EXTERNAL MODULE: ./.build/facts/fact.js
var fact = __webpack_require__(8678);
// EXTERNAL MODULE: ./.build/facts/vocabulary.js + 1 modules
var vocabulary = __webpack_require__(7200);
// EXTERNAL MODULE: ./.build/policy/fact-index.js
var fact_index = __webpack_require__(8574);
// EXTERNAL MODULE: ./.build/policy/judge.js + 4 modules
var judge = __webpack_require__(2751);
;// CONCATENATED MODULE: ./.build/policy/examples.js
/**
 * Owns the examples of rules: small dossiers written as plain data, and whether each gets the judgement it states. Used
 * by `policy test`; never part of judging a repository.
 */






const ORIGIN = {
    path: 'example',
    range: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    format: 'example',
    how: 'declared',
};
const LISTS = { systems: 'system', models: 'model', datasets: 'dataset' };
/** Judges every example of a rule. */
function testExamples(rule, pack, examples) {
    return examples.map((example) => {
        try {
            const { dossier, subject } = exampleDossier(rule.subject, example);
            const judgement = (0,judge/* judge */.S)(rule, pack, subject, new fact_index/* FactIndex */.l(dossier), { asOf: example.as_of, trace: false });
            return { rule: rule.id, title: example.title, problems: differences(example, judgement) };
        }
        catch (error) {
            return {
                rule: rule.id,
                title: example.title,
                problems: [error instanceof Error ? error.message : String(error)],
            };
        }
    });
}
/** The dossier that an example describes, and the subject its rule is judged for. Throws on facts the vocabulary lacks. */
function exampleDossier(kind, example) {
    const subjects = [];
    const facts = [];
    const add = (subjectKind, key, data) => {
        const id = `${subjectKind}:${key}`;
        subjects.push({ id, kind: subjectKind, key, name: key, implicit: false, places: [ORIGIN] });
        collect(id, vocabulary/* VOCABULARY */.Hx[subjectKind], [], data, facts);
    };
    const given = example.facts;
    add('org', 'org', given.org ?? {});
    if (kind !== 'org')
        add(kind, 'subject', given[kind] ?? {});
    for (const [name, listKind] of Object.entries(LISTS)) {
        if (listKind === kind && given[name] !== undefined)
            throw new Error(`facts.${name}: the rule judges one ${kind}, write facts.${kind}`);
        const entries = (given[name] ?? []);
        for (const entry of entries)
            add(listKind, (0,dossier/* slug */.yR)(String(entry.id)), entry);
    }
    const own = kind === 'org' ? 'org:org' : `${kind}:subject`;
    linkAll(kind, own, subjects, facts, example.incomplete ?? []);
    const links = (0,dossier/* findLinks */.t5)(subjects, facts);
    return { dossier: { subjects, facts, conflicts: [], duplicates: [], links }, subject: own };
}
/** Every linked list an example gives is linked to its subject, whole unless named under `incomplete`. */
function linkAll(kind, own, subjects, facts, incomplete) {
    const declare = (subject, path, target) => {
        if (facts.some((f) => f.subject === subject && f.path === path))
            return;
        const value = subjects.filter((s) => s.kind === target).map((s) => s.key);
        const complete = !incomplete.includes(path) && !incomplete.includes(kind === target ? 'systems' : path);
        facts.push({ subject, path, value, state: 'declared', complete, origin: ORIGIN });
    };
    for (const subject of subjects) {
        if (subject.kind === 'system') {
            declare(subject.id, 'models', 'model');
            declare(subject.id, 'datasets', 'dataset');
        }
        if (subject.kind === 'model')
            declare(subject.id, 'datasets', 'dataset');
    }
    if (kind === 'model' && incomplete.includes('datasets'))
        examples_open(facts, own, 'datasets');
}
function examples_open(facts, subject, path) {
    const at = facts.findIndex((f) => f.subject === subject && f.path === path);
    const fact = facts[at];
    if (fact)
        facts[at] = { ...fact, complete: false };
}
function collect(subject, type, route, data, facts) {
    const path = (0,vocabulary/* formatPath */.jV)(route);
    if (data === null || data === undefined)
        return;
    const reason = stateOf(data);
    if (reason) {
        facts.push({ subject, path, value: reason.text, state: reason.state, origin: ORIGIN });
    }
    else if (type.kind === 'record' || type.kind === 'map') {
        collectParts(subject, type, route, data, facts);
    }
    else if (type.kind === 'records') {
        collectRecords(subject, type, route, data, facts);
    }
    else {
        const { value, complete } = plainValue(data);
        if (!fits(type, value))
            throw new Error(`facts: ${show(value)} is no value of ${subject.replace(/:.*/, '')}.${path}`);
        facts.push({
            subject,
            path,
            value,
            state: 'declared',
            ...(type.kind === 'list' ? { complete } : {}),
            origin: ORIGIN,
        });
    }
}
/** Whether the vocabulary allows the value: an example with a misspelt word would prove nothing. */
function fits(type, value) {
    switch (type.kind) {
        case 'boolean':
            return typeof value === 'boolean';
        case 'number':
            return typeof value === 'number';
        case 'quantity':
            return typeof value === 'number' || (0,fact/* isInterval */.wR)(value);
        case 'enum':
            return typeof value === 'string' && type.values.includes(value);
        case 'date':
            return typeof value === 'string' && (0,calendar/* isDay */.N)(value);
        case 'list':
            return Array.isArray(value) && value.every((word) => fits(type.of, word));
        default:
            return typeof value === 'string';
    }
}
function collectParts(subject, type, route, data, facts) {
    const entries = Object.entries(data);
    for (const [name, child] of entries) {
        if (name === 'id' && route.length === 0)
            continue;
        const segment = { name, bracket: type.kind === 'map' };
        const below = (0,vocabulary/* typeBelow */.GL)(type, segment);
        if (!below)
            throw new Error(`facts: the vocabulary has no ${subject.replace(/:.*/, '')}.${(0,vocabulary/* formatPath */.jV)([...route, segment])}`);
        collect(subject, below, [...route, segment], child, facts);
    }
}
function collectRecords(subject, type, route, data, facts) {
    const entries = data;
    const ids = entries.map((entry, i) => String(entry.id ?? i + 1));
    facts.push({ subject, path: (0,vocabulary/* formatPath */.jV)(route), value: ids, state: 'declared', complete: true, origin: ORIGIN });
    entries.forEach((entry, i) => {
        const segment = { name: ids[i] ?? '', bracket: true };
        const element = (0,vocabulary/* typeBelow */.GL)(type, segment);
        const { id: _, ...rest } = entry;
        if (element)
            collect(subject, element, [...route, segment], rest, facts);
    });
}
function stateOf(data) {
    if (typeof data !== 'object' || data === null)
        return null;
    if ('not_applicable' in data)
        return { state: 'not-applicable', text: String(data.not_applicable) };
    if ('unknown' in data)
        return { state: 'unknowable', text: String(data.unknown) };
    return null;
}
function plainValue(data) {
    if (Array.isArray(data))
        return { value: data.map(String), complete: true };
    if (typeof data === 'object' && data !== null && 'value' in data) {
        const wrapped = data;
        return { value: plainValue(wrapped.value).value, complete: wrapped.complete ?? true };
    }
    return { value: data, complete: true };
}
function differences(example, judgement) {
    const problems = [];
    const expect = (what, expected, actual) => {
        if (JSON.stringify(expected) !== JSON.stringify(actual))
            problems.push(`${what}: expected ${show(expected)}, got ${show(actual)}`);
    };
    expect('verdict', example.verdict, judgement.verdict);
    const failing = judgement.items
        .filter((i) => i.verdict === judgement.verdict && i.verdict !== 'satisfied')
        .map(label);
    if (example.failing !== undefined)
        expect('failing', [...example.failing].sort(), [...new Set(failing)].sort());
    const missing = [...judgement.missing, ...judgement.items.flatMap((i) => i.missing)].map(fullPath);
    if (example.missing !== undefined)
        expect('missing', [...example.missing].sort(), [...new Set(missing)].sort());
    else if (example.verdict !== judgement.verdict && missing.length > 0)
        problems.push(`missing: ${show(missing)}`);
    if (example.assumed !== undefined)
        expect('assumed', [...example.assumed].sort(), judgement.assumed.map(fullPath).sort());
    if (example.severity !== undefined)
        expect('severity', example.severity, judgement.severity);
    if (example.applies_from !== undefined)
        expect('applies_from', example.applies_from, judgement.appliesFrom);
    if (example.upcoming !== undefined)
        expect('upcoming', example.upcoming, judgement.upcoming?.from);
    if (example.upcoming_verdict !== undefined)
        expect('upcoming_verdict', example.upcoming_verdict, judgement.upcoming?.verdict);
    if (example.moot !== undefined)
        expect('moot', example.moot, judgement.moot);
    return problems;
}
/** `item:reason[element]`, as examples write it. */
function label(item) {
    return `${item.id}:${item.reason ?? item.verdict}${item.element === null ? '' : `[${item.element}]`}`;
}
/** `system.uses`; the subject judged goes by its kind, linked ones by kind and id (`dataset(cv).personal`). */
function fullPath(ref) {
    const [kind, key] = [ref.subject.slice(0, ref.subject.indexOf(':')), ref.subject.slice(ref.subject.indexOf(':') + 1)];
    return key === 'subject' || kind === 'org' ? `${kind}.${ref.path}` : `${kind}(${key}).${ref.path}`;
}
function show(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./.build/policy/load-pack.js + 4 modules
var load_pack = __webpack_require__(2255);
;// CONCATENATED MODULE: ./.build/cli/policy-commands.js
/** Owns `policy lint` and `policy test`: what maintainers of packs run. */




/** `policy lint|test [FOLDER]`. */
function runPolicyCommand(operands, flags) {
    const [sub, folder = 'policies'] = operands;
    const [pack, rule] = [flags.pack ?? null, flags.rule ?? null].map((f) => (f === true ? null : f));
    if (sub === 'lint')
        return lintPacks(folder, pack ?? null);
    if (sub === 'test')
        return testPacks(folder, pack ?? null, rule ?? null);
    return { text: `there is no "policy ${sub}": lint and test are\n`, exitCode: 2, stream: 'stderr' };
}
/** Checks packs: schema, names, words, dates, types. Exit 2 on any problem. */
function lintPacks(target, only) {
    const packs = findPacks(target, only);
    if (packs.length === 0)
        return nothingFound(target, only);
    const problems = packs.flatMap((p) => p.problems);
    const lines = problems.map(describe);
    const rules = packs.reduce((sum, p) => sum + (p.loaded?.pack.rules.length ?? 0), 0);
    lines.push(`${count(packs.length, 'pack')}, ${count(rules, 'rule')}, ${count(problems.length, 'problem')}`);
    return { text: `${lines.join('\n')}\n`, exitCode: problems.length > 0 ? 2 : 0 };
}
/** Judges every example of every rule. Exit 1 where one does not hold, 2 where a pack cannot be read. */
function testPacks(target, only, rule) {
    const packs = findPacks(target, only);
    if (packs.length === 0)
        return nothingFound(target, only);
    const lines = [];
    const problems = packs.flatMap((p) => p.problems);
    lines.push(...problems.map(describe));
    let examples = 0;
    let failed = 0;
    let rules = 0;
    for (const { loaded } of packs) {
        for (const tested of loaded?.pack.rules ?? []) {
            if (!loaded || (rule !== null && tested.id !== rule))
                continue;
            rules += 1;
            for (const result of testExamples(tested, loaded.pack, loaded.examples.get(tested.id) ?? [])) {
                examples += 1;
                if (result.problems.length === 0)
                    continue;
                failed += 1;
                lines.push(`${result.rule}: "${result.title}"`, ...result.problems.map((p) => `  ${p}`));
            }
        }
    }
    if (rules === 0)
        return { text: `no rule${rule ? ` "${rule}"` : ''} found under ${target}\n`, exitCode: 2 };
    lines.push(`${count(rules, 'rule')}, ${count(examples, 'example')}, ${failed} failed`);
    return { text: `${lines.join('\n')}\n`, exitCode: problems.length > 0 ? 2 : failed > 0 ? 1 : 0 };
}
function findPacks(target, only) {
    if (!(0,external_node_fs_.existsSync)(target) || !(0,external_node_fs_.statSync)(target).isDirectory())
        return [];
    const isPack = (folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'pack.yml'));
    const folders = isPack(target)
        ? [target]
        : (0,external_node_fs_.readdirSync)(target)
            .sort()
            .map((name) => (0,external_node_path_.join)(target, name))
            .filter((path) => (0,external_node_fs_.statSync)(path).isDirectory() && isPack(path));
    const controls = controlsBeside(target);
    return folders
        .map((folder) => {
        const load = (0,load_pack.loadPack)(filesOf(folder), folder, controls);
        return { folder, loaded: load.loaded, problems: load.problems };
    })
        .filter((found) => only === null || found.loaded?.pack.id === only || found.folder.endsWith(`/${only}`));
}
function filesOf(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => ({
        path: (0,external_node_path_.relative)('.', (0,external_node_path_.join)(folder, name)).replaceAll('\\', '/'),
        text: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8'),
    }));
}
/** Ids of the catalogue `controls.yml` in the folder or the one above it; null where there is none to check against. */
function controlsBeside(target) {
    for (const path of [(0,external_node_path_.join)(target, 'controls.yml'), (0,external_node_path_.join)(target, '..', 'controls.yml')]) {
        if (!(0,external_node_fs_.existsSync)(path))
            continue;
        const ids = [...(0,external_node_fs_.readFileSync)(path, 'utf8').matchAll(/^ {2}([a-z]+\.[a-z0-9-]+):/gm)].map((m) => m[1] ?? '');
        return new Set(ids);
    }
    return null;
}
function nothingFound(target, only) {
    return {
        text: `no pack${only ? ` "${only}"` : ''} found under ${target}: a pack is a folder with pack.yml\n`,
        exitCode: 2,
    };
}
function describe(problem) {
    return `${problem.path}:${problem.line}: ${problem.message}`;
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}


/***/ })

};
