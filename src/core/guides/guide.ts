import type { Cause } from '../verdict.ts';

/** A text of one line, or of several. */
export type Lines = string | readonly string[];

/**
 * Words in English; what stands between backticks is code.
 * In code, `{host}`, `{origin}`, `{path}`, `{folder}` and `{reference}` stand for those of the refusal, and a guide's own places for where
 * things usually are.
 */
interface Told {
  readonly say: string;
}

/** A command for a shell on the server, run as root. */
export interface Command extends Told {
  readonly run: Lines;
  /** What its output holds when this is the fault; `…` stands for anything. */
  readonly shows?: Lines;
}

/**
 * A change of a file. Each line begins with two characters: `  ` is there already, `- ` goes, `+ ` comes. Where all lines come, they
 * go to the end of the file.
 */
export interface Change extends Told {
  readonly in: string;
  readonly change: Lines;
}

/** Something to type elsewhere: a search in a log viewer, an expression in a console. */
export interface Typed extends Told {
  readonly copy: Lines;
}

export type GuideStep = Told | Command | Change | Typed;

/** One way to mend it. */
export interface Fix {
  /** Unique in its guide. */
  readonly id: string;
  readonly title: string;
  readonly steps: readonly GuideStep[];
  /** Done exactly so on the real server: `e2e/guides/guides.spec.ts` has a case of this name. */
  readonly tested?: true;
}

/** What one or several causes mean on this server, where to look, and what to change. */
export interface GuideSection {
  readonly causes: readonly Cause[];
  /** What happened there, in a sentence or two. */
  readonly means: string;
  readonly look?: readonly GuideStep[];
  /** Any one of these, the most usual first. */
  readonly fixes: readonly Fix[];
  /** Where the refusal may be the access control doing its job. */
  readonly intended?: string;
  /** Where the facts stand: an address without its scheme, or a manual page; then when it was read: `nginx.org/en/docs/…; 2026-11`. */
  readonly sources: readonly string[];
}

/** What an owner does about the refusals of one provider: one file in `src/knowledge/guides`, named for the signature's id. */
export interface Guide {
  /** As people write it. */
  readonly name: string;
  /** The version on which its tested fixes were done. */
  readonly tested?: string;
  /** What `{name}` stands for: where a usual installation has its files. */
  readonly places?: Readonly<Record<string, string>>;
  /** How to find one refusal again in this provider's log. */
  readonly find?: {
    /** Kinds of references that its log can be searched for; without them, it is searched by time, host and path. */
    readonly by?: readonly string[];
    readonly steps: readonly GuideStep[];
    readonly sources: readonly string[];
  };
  readonly sections: readonly GuideSection[];
}
