/**
 * How facts about Terraform's providers are written down: a line of words for each argument. No file of options holds
 * them; these are what a fleet's machines, networks and names need, of the providers' current major versions.
 */

/**
 * An argument: `str` `num` `bool` `any`, `[str]` a list, `{str}` a map, `a|b` one of these words, with `!` where it is
 * required; or a block of arguments.
 */
export type Argument = string | Block;

/** A block: once as a set, or `many` times as a list of sets. */
export interface Block {
  readonly block: Arguments;
  readonly many?: true;
  readonly required?: true;
}

export interface Arguments {
  readonly [name: string]: Argument;
}

/** A resource or data source. */
export interface Kind {
  readonly arguments: Arguments;
  /**
   * What Terraform tells of it besides: `ipv4_address`, `size:num`, `account.id`, `network_interface[].network_ip`,
   * `result{}` for a map. Every argument of a plain type can be read as well.
   */
  readonly attributes: string;
}

/** What is known of a provider. */
export interface Provider {
  readonly configuration: Arguments;
  readonly resource: { readonly [type: string]: Kind };
  readonly data?: { readonly [type: string]: Kind };
}

/** A block that stands once. */
export const one = (block: Arguments): Block => ({ block });
/** A block that may stand several times. */
export const many = (block: Arguments): Block => ({ block, many: true });
/** A block that has to stand there. */
export const needed = (block: Block): Block => ({ ...block, required: true });
/** A resource: its arguments, and what can be read of it. */
export const kind = (attributes: string, args: Arguments): Kind => ({ arguments: args, attributes });
