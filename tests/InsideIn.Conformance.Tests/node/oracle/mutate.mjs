// Faults put into valid documents, each meant to break one rule; some break others too, or none.
import { parse, print } from 'graphql-17';
import { parseOptions } from './judge.mjs';

/** The request with one to three faults. */
export function mutate(schema, request, random) {
  const document = parse(request.query, { ...parseOptions, noLocation: true });
  for (let count = 1 + random.below(3); count > 0; count--) {
    const fault = random.pick(faults);
    fault(new Site(schema, document, random));
  }
  return { ...request, query: print(document) };
}

/** A document with easy ways to the nodes that a fault changes. */
class Site {
  constructor(schema, document, random) {
    Object.assign(this, { schema, document, random });
    this.byKind = new Map();
    this.visit(document, null, null);
  }

  visit(node, list, owner) {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) {
      for (const item of node) this.visit(item, node, owner);
      return;
    }
    if (!this.byKind.has(node.kind)) this.byKind.set(node.kind, []);
    this.byKind.get(node.kind).push({ node, list, owner });
    for (const key of Object.keys(node)) this.visit(node[key], null, node);
  }

  /** Changes one node of the kind for which the condition holds, if there is any. */
  one(kind, change, condition = () => true) {
    const found = (this.byKind.get(kind) ?? []).filter(condition);
    if (found.length > 0) change(this.random.pick(found));
  }

  definitions(kind) {
    return this.document.definitions.filter((definition) => definition.kind === kind);
  }

  add(...sources) {
    for (const source of sources) this.document.definitions.push(...parse(source, { noLocation: true }).definitions);
  }

  anyType() {
    return this.random.pick([...Object.keys(this.schema.getTypeMap()).filter((name) => !name.startsWith('__')), 'Nothing']);
  }
}

const name = (value) => ({ kind: 'Name', value });
const field = (of, alias) => ({ kind: 'Field', name: name(of), alias: alias && name(alias), arguments: [], directives: [] });
const spread = (of) => ({ kind: 'FragmentSpread', name: name(of), directives: [] });
const argument = (of, value) => ({ kind: 'Argument', name: name(of), value });
const directive = (of, ...given) => ({ kind: 'Directive', name: name(of), arguments: given });
const variable = (of) => ({ kind: 'Variable', name: name(of) });
const copy = (node) => structuredClone(node);
const push = (owner, key, item) => { owner[key] = [...(owner[key] ?? []), item]; };
const put = (owner, key, list) => { owner[key] = list; };

const values = [
  { kind: 'IntValue', value: '3' }, { kind: 'IntValue', value: '99999999999' }, { kind: 'FloatValue', value: '1.5' }, { kind: 'StringValue', value: 'text' },
  { kind: 'BooleanValue', value: true }, { kind: 'EnumValue', value: 'NOTHING' }, { kind: 'NullValue' }, { kind: 'ListValue', values: [] },
  { kind: 'ObjectValue', fields: [] }, { kind: 'ListValue', values: [{ kind: 'NullValue' }] }, { kind: 'ObjectValue', fields: [{ kind: 'ObjectField', name: name('nothing'), value: { kind: 'IntValue', value: '1' } }] },
];

const faults = [
  // Names
  (site) => site.one('Field', ({ node }) => { node.name = name(site.random.pick(['nothing', 'id', 'name', '__schema', '__typename'])); }),
  (site) => site.one('Argument', ({ node }) => { node.name = name('nothing'); }),
  (site) => site.one('ObjectField', ({ node }) => { node.name = name('nothing'); }),
  (site) => site.one('Directive', ({ node }) => { node.name = name(site.random.pick(['nothing', 'deprecated', 'oneOf', ...site.schema.getDirectives().map((known) => known.name)])); }),
  (site) => site.one('FragmentSpread', ({ node }) => { node.name = name(site.random.pick(['Nothing', ...site.definitions('FragmentDefinition').map((fragment) => fragment.name.value)])); }),
  (site) => site.one('NamedType', ({ node }) => { node.name = name(site.anyType()); }),
  (site) => site.one('Variable', ({ node }) => { node.name = name('nothing'); }),
  (site) => site.one('EnumValue', ({ node }) => { node.value = 'NOTHING'; }),
  // Selections
  (site) => site.one('Field', ({ node }) => { delete node.selectionSet; }, ({ node }) => node.selectionSet),
  (site) => site.one('Field', ({ node }) => { node.selectionSet = { kind: 'SelectionSet', selections: [field('id')] }; }, ({ node }) => !node.selectionSet),
  (site) => site.one('SelectionSet', ({ node }) => { node.selections = []; }),
  (site) => site.one('SelectionSet', ({ node }) => node.selections.push(copy(site.random.pick(node.selections)))),
  (site) => site.one('SelectionSet', ({ node }) => node.selections.push(field('id', 'name'), field('__typename', 'id'))),
  (site) => site.one('Field', ({ node, list }) => list?.push({ ...copy(node), arguments: [] })),
  (site) => site.one('Field', ({ node, list }) => list?.push({ ...copy(node), name: name(site.random.pick(['id', 'name', '__typename'])), alias: node.alias ?? node.name })),
  (site) => site.one('Field', ({ node }) => { node.alias = name('same'); }),
  (site) => { for (let i = 0; i < 3; i++) site.one('Field', ({ node }) => { node.alias = name('same'); }); },
  (site) => { const { byKind, random } = site; const fields = byKind.get('Field') ?? []; if (fields.length > 1) site.one('SelectionSet', ({ node }) => node.selections.push(copy(random.pick(fields).node))); },
  // Arguments and values
  (site) => site.one('Argument', ({ node, list }) => list.push(copy(node))),
  (site) => site.one('Argument', ({ node, list }) => list.splice(list.indexOf(node), 1)),
  (site) => site.one('Argument', ({ node }) => { node.value = copy(site.random.pick(values)); }),
  (site) => site.one('ObjectField', ({ node, list }) => list.push(copy(node))),
  (site) => site.one('ObjectField', ({ node, list }) => list.splice(list.indexOf(node), 1)),
  (site) => site.one('ObjectField', ({ node }) => { node.value = copy(site.random.pick(values)); }),
  (site) => site.one('ListValue', ({ node }) => node.values.push(copy(site.random.pick(values)))),
  (site) => site.one('Field', ({ node }) => push(node, 'arguments', argument('nothing', copy(site.random.pick(values))))),
  (site) => site.one('VariableDefinition', ({ node }) => { node.defaultValue = copy(site.random.pick(values)); }),
  // Variables
  (site) => site.one('VariableDefinition', ({ node, list }) => list.push(copy(node))),
  (site) => site.one('VariableDefinition', ({ node, list }) => list.splice(list.indexOf(node), 1)),
  (site) => site.one('OperationDefinition', ({ node }) => push(node, 'variableDefinitions', { kind: 'VariableDefinition', variable: variable('unused'), type: { kind: 'NamedType', name: name(site.anyType()) }, directives: [] })),
  (site) => site.one('VariableDefinition', ({ node }) => { node.type = node.type.kind === 'NonNullType' ? node.type.type : { kind: 'NonNullType', type: node.type }; }),
  (site) => site.one('VariableDefinition', ({ node }) => { node.type = { kind: 'ListType', type: node.type }; }),
  (site) => site.one('VariableDefinition', ({ node }) => { delete node.defaultValue; }),
  (site) => site.one('Argument', ({ node }) => { node.value = variable('nothing'); }),
  (site) => site.one('VariableDefinition', ({ node }) => site.one('Argument', (found) => { found.node.value = variable(node.variable.name.value); })),
  (site) => site.one('VariableDefinition', ({ node }) => site.one('ObjectField', (found) => { found.node.value = variable(node.variable.name.value); })),
  // Fragments
  (site) => site.add(`fragment Unused on ${site.random.pick(['Query', site.anyType()])} { __typename }`),
  (site) => site.one('FragmentDefinition', ({ node, list }) => list.push(copy(node))),
  (site) => site.one('FragmentDefinition', ({ node }) => node.selectionSet.selections.push(spread(site.random.pick(site.definitions('FragmentDefinition')).name.value))),
  (site) => { site.one('SelectionSet', ({ node }) => node.selections.push(spread('Ring'))); site.add('fragment Ring on Query { __typename ...Ring2 }', 'fragment Ring2 on Query { ...Ring }'); },
  (site) => site.one('FragmentSpread', ({ node, list }) => list.splice(list.indexOf(node), 1)),
  (site) => site.one('SelectionSet', ({ node }) => node.selections.push({ kind: 'InlineFragment', typeCondition: { kind: 'NamedType', name: name(site.anyType()) }, directives: [], selectionSet: { kind: 'SelectionSet', selections: [field('__typename')] } })),
  (site) => site.one('SelectionSet', ({ node }) => node.selections.push(spread('Nothing'))),
  // Directives
  (site) => site.one('Directive', ({ node, list }) => list.push(copy(node))),
  (site) => site.one('Field', ({ node }) => push(node, 'directives', directive(site.random.pick(['skip', 'include', 'nothing', 'deprecated'])))),
  (site) => site.one('Field', ({ node }) => { const skip = directive('skip', argument('if', { kind: 'BooleanValue', value: false })); put(node, 'directives', [skip, copy(skip)]); }),
  (site) => site.one('OperationDefinition', ({ node }) => push(node, 'directives', directive('skip', argument('if', copy(site.random.pick(values)))))),
  (site) => site.one('VariableDefinition', ({ node }) => push(node, 'directives', directive('include', argument('if', { kind: 'BooleanValue', value: true })))),
  // Operations
  (site) => site.one('OperationDefinition', ({ node, list }) => list.push(copy(node))),
  (site) => site.one('OperationDefinition', ({ node }) => { delete node.name; }),
  (site) => site.add('{ __typename }'),
  (site) => site.one('OperationDefinition', ({ node }) => { node.operation = site.random.pick(['query', 'mutation', 'subscription']); }),
  (site) => site.one('OperationDefinition', ({ node }) => node.selectionSet.selections.push(field('__typename'), copy(site.random.pick(node.selectionSet.selections))), ({ node }) => node.operation === 'subscription'),
  (site) => site.one('OperationDefinition', ({ node }) => push(node.selectionSet.selections[0] ?? node, 'directives', directive('skip', argument('if', { kind: 'BooleanValue', value: true }))), ({ node }) => node.operation === 'subscription'),
  (site) => site.one('OperationDefinition', ({ node, list }) => list.splice(list.indexOf(node), 1), ({ list }) => list.length > 1),
  (site) => site.add(site.random.pick(['type Extra { id: ID }', 'extend type Query { extra: Int }', 'directive @extra on FIELD', 'schema { query: Query }', 'scalar Extra @nothing', 'enum Extra { A }', 'input Extra { a: Nothing }'])),
];

export const faultCount = faults.length;
