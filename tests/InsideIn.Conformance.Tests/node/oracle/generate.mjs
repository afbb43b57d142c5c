// Operations made from a schema: mostly valid ones, with all that the language offers.
import { getNamedType, getNullableType, isAbstractType, isCompositeType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField, isSpecifiedScalarType } from 'graphql-17';
import { jsonOf, literalOf, nonNull } from './values.mjs';

const executableLocations = { query: 'QUERY', mutation: 'MUTATION', subscription: 'SUBSCRIPTION' };

/** One document with the variables and the name of the operation to run. */
export function generate(schema, random) {
  const operations = random.chance(0.12) ? 2 : 1;
  const parts = [];
  const names = [];
  let variables = {};
  for (let index = 0; index < operations; index++) {
    const operation = new Operation(schema, random, index);
    parts.push(...operation.write(operations > 1 || random.chance(0.4) ? `Op${index}` : null));
    names.push(operation.name);
    variables = { ...variables, ...operation.given };
  }
  if (random.chance(0.02)) variables.unknown = 1;
  const request = { query: random.shuffled(parts).join('\n\n'), variables };
  if (operations > 1 || (names[0] && random.chance(0.3))) request.operationName = random.chance(0.03) ? 'Nobody' : random.pick(names);
  return request;
}

class Operation {
  constructor(schema, random, index) {
    Object.assign(this, { schema, random, index, variables: [], given: {}, fragments: [], aliases: 0 });
    // In some documents fields often share a response name, and must then be found to merge or not.
    this.isCrowded = random.chance(0.12);
  }

  /** The texts of the operation and of its fragments. */
  write(name) {
    const { schema, random } = this;
    this.name = name;
    const kinds = ['query', 'query', 'query', 'query', 'mutation', 'subscription'].filter((kind) => schema.getRootType(kind));
    const kind = random.pick(kinds);
    const root = schema.getRootType(kind);
    const selection = kind === 'subscription' ? `{ ${this.field(root, random.pick(Object.values(root.getFields())), 3)} }` : this.selection(root, 4);
    const directives = this.directives(executableLocations[kind], 0.1);
    if (kind === 'query' && !name && this.variables.length === 0 && !directives && random.chance(0.6)) return [selection, ...this.fragments.map((fragment) => fragment.text)];
    const description = random.chance(0.08) ? `${random.pick(['"An operation"', '"""\n  An operation\n  """'])}\n` : '';
    const declared = this.variables.length > 0 ? `(${this.variables.map((variable) => variable.text).join(random.pick([', ', ' ', '\n  ']))})` : '';
    return [`${description}${kind}${name ? ` ${name}` : ''}${declared}${directives} ${selection}`, ...this.fragments.map((fragment) => fragment.text)];
  }

  selection(type, depth) {
    const { random } = this;
    const items = [];
    const count = 1 + random.below(depth > 2 ? 5 : 3);
    for (let index = 0; index < count; index++) items.push(this.selected(type, depth));
    return `{ ${items.join(random.pick([' ', ', ', '\n  ']))} }`;
  }

  selected(type, depth) {
    const { random } = this;
    const fields = isAbstractType(type) && !type.getFields ? [] : Object.values(type.getFields());
    if (depth > 0 && random.chance(isAbstractType(type) ? 0.5 : 0.14)) return this.fragment(type, depth);
    if (fields.length === 0 || random.chance(0.08)) return `${random.chance(0.2) ? `t${this.aliases++}: ` : ''}__typename${this.directives('FIELD', 0.05)}`;
    if (type === this.schema.getQueryType() && random.chance(0.04)) return this.introspection();
    const reachable = depth > 0 ? fields : fields.filter((field) => isLeafType(getNamedType(field.type)));
    return reachable.length === 0 ? '__typename' : this.field(type, random.pick(reachable), depth);
  }

  field(type, field, depth) {
    const { random } = this;
    const composite = isCompositeType(getNamedType(field.type));
    const givenArguments = this.arguments(field.args);
    // A name of its own where another selection of the same field could not be merged with this one.
    const needsAlias = givenArguments !== '' || composite || !isObjectType(type) || this.inFragment;
    const alias = random.chance(needsAlias && !this.isCrowded ? 0.93 : 0.15) ? `a${this.isCrowded ? random.below(3) : this.aliases++}: ` : '';
    const below = composite ? ` ${this.selection(getNamedType(field.type), depth - 1)}` : '';
    return `${alias}${field.name}${givenArguments}${this.directives('FIELD', 0.1)}${below}`;
  }

  fragment(type, depth) {
    const { random } = this;
    const target = this.fragmentTarget(type);
    const known = this.fragments.filter((fragment) => fragment.done && this.schema.getPossibleTypes && this.fits(type, fragment.type));
    if (known.length > 0 && random.chance(0.3)) return `...${random.pick(known).name}${this.directives('FRAGMENT_SPREAD', 0.1)}`;
    const outer = this.inFragment;
    this.inFragment = true;
    const text = random.chance(0.5)
      ? `...${target === type && random.chance(0.5) ? '' : ` on ${target.name}`}${this.directives('INLINE_FRAGMENT', 0.1)} ${this.selection(target, depth - 1)}`
      : this.named(target, depth);
    this.inFragment = outer;
    return text;
  }

  named(target, depth) {
    const fragment = { name: `F${this.index}_${this.fragments.length}`, type: target, done: false };
    this.fragments.push(fragment);
    const description = this.random.chance(0.05) ? '"A fragment" ' : '';
    const directives = this.directives('FRAGMENT_DEFINITION', 0.05);
    fragment.text = `${description}fragment ${fragment.name} on ${target.name}${directives} ${this.selection(target, depth - 1)}`;
    fragment.done = true;
    return `...${fragment.name}${this.directives('FRAGMENT_SPREAD', 0.1)}`;
  }

  // The type itself, one that it may be, or an interface or union that shares one with it.
  fragmentTarget(type) {
    const { schema, random } = this;
    const candidates = Object.values(schema.getTypeMap()).filter((other) => isCompositeType(other) && !other.name.startsWith('__') && this.fits(type, other));
    return random.chance(0.3) ? type : random.pick(candidates);
  }

  fits(type, other) {
    const possible = (of) => (isAbstractType(of) ? this.schema.getPossibleTypes(of) : [of]);
    return possible(type).some((object) => possible(other).includes(object));
  }

  introspection() {
    const { random, schema } = this;
    // Texts about built-in types are each engine's own.
    const own = Object.keys(schema.getTypeMap()).filter((type) => !type.startsWith('__') && !isSpecifiedScalarType(schema.getType(type)));
    const name = random.chance(0.9) ? random.pick(own) : 'Nothing';
    const value = random.chance(0.3) ? this.variable('String!', `"${name}"`, name) : JSON.stringify(name);
    const all = random.chance(0.5) ? '(includeDeprecated: true)' : '';
    return `t${this.aliases++}: __type(name: ${value}) { kind name description specifiedByURL isOneOf fields${all} { name isDeprecated deprecationReason args${all} { name defaultValue } type { name kind ofType { name } } } enumValues${all} { name } inputFields${all} { name type { kind } } }`;
  }

  arguments(definitions) {
    const { random } = this;
    const given = definitions.filter((definition) => isRequiredArgument(definition) || random.chance(0.45));
    if (given.length === 0) return '';
    return `(${random.shuffled(given).map((definition) => `${definition.name}: ${this.value(definition.type, definition.defaultValue !== undefined || definition.default !== undefined)}`).join(', ')})`;
  }

  // A literal, in which variables may stand.
  value(type, hasDefault, depth = 3, mustNotBeNull = false) {
    const { random } = this;
    if (random.chance(0.28)) return this.variableFor(type, hasDefault, mustNotBeNull);
    if (!isNonNullType(type) && !mustNotBeNull && random.chance(0.08)) return 'null';
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      if (random.chance(0.2)) return literalOf(nonNull(nullable.ofType), random);
      return `[${Array.from({ length: random.below(depth > 0 ? 4 : 1) }, () => this.value(nullable.ofType, false, depth - 1)).join(', ')}]`;
    }
    if (isInputObjectType(nullable)) return this.object(nullable, depth);
    return literalOf(nonNull(nullable), random, () => this.variable('Int', '1', 1));
  }

  object(type, depth) {
    const { random } = this;
    const all = Object.values(type.getFields());
    if (type.isOneOf) {
      const field = random.pick(all);
      return `{ ${field.name}: ${this.value(field.type, false, depth - 1, true)} }`;
    }
    const given = all.filter((field) => isRequiredInputField(field) || (depth > 0 && random.chance(0.4)));
    return `{ ${random.shuffled(given).map((field) => `${field.name}: ${this.value(field.type, field.defaultValue !== undefined || field.default !== undefined, depth - 1)}`).join(', ')} }`;
  }

  variableFor(type, hasDefault, mustNotBeNull) {
    const { random } = this;
    const nullable = getNullableType(type);
    const strict = mustNotBeNull || (isNonNullType(type) ? !(hasDefault && random.chance(0.5)) : random.chance(0.3));
    const withDefault = random.chance(0.25);
    const declared = strict && !(withDefault && isNonNullType(type) && !mustNotBeNull && random.chance(0.5)) ? `${nullable}!` : `${nullable}`;
    return this.variable(declared, withDefault ? literalOf(declared.endsWith('!') ? nonNull(nullable) : nullable, random) : null, jsonOf(nullable, random), declared.endsWith('!') && !withDefault);
  }

  // Declares a variable; it is mostly given, sometimes absent or null.
  variable(type, defaultText, json, isRequired = false) {
    const { random } = this;
    const name = `v${this.index}_${this.variables.length}`;
    const description = random.chance(0.05) ? '"A variable" ' : '';
    this.variables.push({ name, text: `${description}$${name}: ${type}${defaultText === null ? '' : ` = ${defaultText}`}${this.directives('VARIABLE_DEFINITION', 0.04)}` });
    if (random.chance(0.04) && !isRequired) this.given[name] = null;
    else if (isRequired ? random.chance(0.985) : random.chance(0.75)) this.given[name] = json;
    return `$${name}`;
  }

  directives(location, probability) {
    const { random, schema } = this;
    if (!random.chance(probability)) return '';
    const possible = schema.getDirectives().filter((directive) => directive.locations.includes(location));
    if (possible.length === 0) return '';
    const directive = random.pick(possible);
    const constant = location === 'VARIABLE_DEFINITION';
    const given = directive.args.filter((argument) => isRequiredArgument(argument) || random.chance(0.4));
    const values = given.map((argument) => `${argument.name}: ${constant ? literalOf(argument.type, random) : this.value(argument.type, false)}`);
    const text = ` @${directive.name}${values.length === 0 ? '' : `(${values.join(', ')})`}`;
    return directive.isRepeatable && random.chance(0.3) ? text + text : text;
  }
}
