// Faults put into the text of a schema, each meant to break one of its rules.
const kinds = ['ObjectTypeDefinition', 'InterfaceTypeDefinition', 'InputObjectTypeDefinition', 'EnumTypeDefinition', 'UnionTypeDefinition', 'ScalarTypeDefinition'];
const name = (value) => ({ kind: 'Name', value });
const named = (value) => ({ kind: 'NamedType', name: name(value) });
const nonNull = (type) => (type.kind === 'NonNullType' ? type.type : { kind: 'NonNullType', type });
const copy = (node) => structuredClone(node);
const int = (value) => ({ kind: 'IntValue', value });
const text = (value) => ({ kind: 'StringValue', value });
const directive = (of, ...given) => ({ kind: 'Directive', name: name(of), arguments: given });
const argument = (of, value) => ({ kind: 'Argument', name: name(of), value });
const values = [int('1'), text('x'), { kind: 'NullValue' }, { kind: 'EnumValue', value: 'RED' }, { kind: 'ListValue', values: [] }, { kind: 'ObjectValue', fields: [] }, { kind: 'ObjectValue', fields: [{ kind: 'ObjectField', name: name('x'), value: int('1') }] }, { kind: 'BooleanValue', value: true }];
const applied = [
  directive('deprecated'), directive('deprecated', argument('reason', text('x'))), directive('deprecated', argument('reason', int('1'))), directive('deprecated', argument('reason', { kind: 'NullValue' })),
  directive('specifiedBy'), directive('specifiedBy', argument('url', text('u'))), directive('specifiedBy', argument('url', int('1'))), directive('oneOf'), directive('everywhere'), directive('everywhere', argument('nothing', int('1'))),
  directive('everywhere', argument('level', int('1')), argument('level', int('2'))), directive('marked'), directive('nothing'), directive('skip', argument('if', { kind: 'BooleanValue', value: true })), directive('onSchema'),
];

/** A copy of the document with none to two faults. */
export function disturbDefinitions(original, random) {
  const document = copy(original);
  for (let count = random.below(3); count > 0; count--) random.pick(faults)(new Parts(document, random));
  return document;
}

class Parts {
  constructor(document, random) {
    Object.assign(this, { document, random, found: new Map() });
    this.visit(document, null);
  }

  visit(node, list) {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) {
      for (const item of node) this.visit(item, node);
      return;
    }
    if (!this.found.has(node.kind)) this.found.set(node.kind, []);
    this.found.get(node.kind).push({ node, list });
    for (const key of Object.keys(node)) this.visit(node[key], null);
  }

  one(kind, change) {
    const candidates = this.found.get(kind) ?? [];
    if (candidates.length > 0) change(this.random.pick(candidates));
  }

  anyKind() {
    return this.random.pick(kinds);
  }

  anyName() {
    const definitions = this.document.definitions.filter((definition) => definition.name).map((definition) => definition.name.value);
    return this.random.pick([...definitions, 'Nothing', 'Int', 'ID', 'Date', '__Own', '__Type']);
  }
}

const members = ['FieldDefinition', 'InputValueDefinition', 'EnumValueDefinition'];
const places = [...kinds, ...members, 'SchemaDefinition', 'ObjectTypeExtension'];
const owners = ['ObjectTypeDefinition', 'InterfaceTypeDefinition'];

const faults = [
  (parts) => parts.one('NamedType', ({ node }) => { node.name = name(parts.anyName()); }),
  (parts) => parts.one(parts.random.pick(members), ({ node }) => { node.name = name(parts.random.pick(['id', 'name', '__own', 'x', 'true'])); }),
  (parts) => parts.one(parts.random.pick(members), ({ node, list }) => list.push(copy(node))),
  (parts) => parts.one(parts.random.pick(members), ({ node, list }) => list.splice(list.indexOf(node), 1)),
  (parts) => parts.one(parts.random.pick(['FieldDefinition', 'InputValueDefinition']), ({ node }) => { node.type = nonNull(node.type); }),
  (parts) => parts.one(parts.random.pick(['FieldDefinition', 'InputValueDefinition']), ({ node }) => { node.type = { kind: 'ListType', type: node.type }; }),
  (parts) => parts.one(parts.random.pick(['FieldDefinition', 'InputValueDefinition']), ({ node }) => { node.type = named(parts.anyName()); }),
  (parts) => parts.one('InputValueDefinition', ({ node }) => { node.defaultValue = copy(parts.random.pick(values)); }),
  (parts) => parts.one('InputValueDefinition', ({ node }) => { delete node.defaultValue; }),
  (parts) => parts.one('InputValueDefinition', ({ node, list }) => list.push({ ...copy(node), name: name('extra') })),
  (parts) => parts.one(parts.anyKind(), ({ node, list }) => list.push(copy(node))),
  (parts) => parts.one(parts.anyKind(), ({ node, list }) => list.splice(list.indexOf(node), 1)),
  (parts) => parts.one(parts.anyKind(), ({ node }) => { node.name = name(parts.anyName()); }),
  (parts) => parts.one(parts.random.pick(owners), ({ node }) => { node.fields = []; }),
  (parts) => parts.one(parts.random.pick(owners), ({ node }) => { node.interfaces = [...(node.interfaces ?? []), named(parts.random.pick(['Node', 'Named', 'Shape', 'Circle', node.name.value]))]; }),
  (parts) => parts.one(parts.random.pick(owners), ({ node }) => { node.interfaces = (node.interfaces ?? []).slice(1); }),
  (parts) => parts.one('UnionTypeDefinition', ({ node }) => { node.types = parts.random.pick([[], [...(node.types ?? []), ...(node.types ?? [])], [...(node.types ?? []), named(parts.anyName())]]); }),
  (parts) => parts.one('EnumTypeDefinition', ({ node }) => { node.values = []; }),
  (parts) => parts.one('InputObjectTypeDefinition', ({ node }) => { node.fields = []; }),
  (parts) => parts.one('InputObjectTypeDefinition', ({ node }) => { node.directives = [...(node.directives ?? []), directive('oneOf')]; }),
  (parts) => parts.one('InputObjectTypeDefinition', ({ node }) => { node.fields = [...(node.fields ?? []), { kind: 'InputValueDefinition', name: name('ring'), type: nonNull(named(node.name.value)), directives: [] }]; }),
  (parts) => parts.one(parts.random.pick(places), ({ node }) => { node.directives = [...(node.directives ?? []), copy(parts.random.pick(applied))]; }),
  (parts) => parts.one(parts.random.pick(places), ({ node }) => { node.directives = [...(node.directives ?? []), directive('deprecated'), directive('deprecated')]; }),
  (parts) => parts.one('DirectiveDefinition', ({ node, list }) => list.push(copy(node))),
  (parts) => parts.one('DirectiveDefinition', ({ node }) => { node.name = name(parts.random.pick(['__own', 'skip', 'other'])); }),
  (parts) => parts.one('DirectiveDefinition', ({ node }) => { node.locations = [parts.random.pick(node.locations)]; }),
  (parts) => parts.one('SchemaDefinition', ({ node, list }) => list.push(copy(node))),
  (parts) => parts.one('OperationTypeDefinition', ({ node, list }) => list.push(copy(node))),
  (parts) => parts.one('OperationTypeDefinition', ({ node, list }) => list.length > 1 && list.splice(list.indexOf(node), 1)),
  (parts) => parts.one('OperationTypeDefinition', ({ node }) => { node.type = named(parts.anyName()); }),
  (parts) => parts.one('ObjectTypeExtension', ({ node }) => { node.name = name(parts.anyName()); }),
  (parts) => parts.one('EnumTypeExtension', ({ node }) => { node.values = [{ kind: 'EnumValueDefinition', name: name('RED'), directives: [] }]; }),
];
