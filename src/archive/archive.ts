import type {
  CutPassage,
  DescribedRelease,
  EarlierRevision,
  LanguageCode,
  Passage,
  PublishedDate,
  Release,
  ReleaseStatus,
  RevisionHead,
} from './release.ts';

/** Calendar days as integers YYYYMMDD, both inclusive; the days a stated date may stand for (a month: its first and last). */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** A hard filter: a release is inside only if every day that its date may stand for is. Unknown dates are outside of any range. */
export interface ReleaseFilter {
  /** Inclusive YYYY-MM-DD. */
  readonly from?: string;
  readonly to?: string;
  /** Exact publisher names as kept; resolved from a person's words by `matchPublishers`. */
  readonly publishers?: readonly string[];
  /** YYYY-MM-DD: what is dated to a day, month or year that begins after it is outside. Unknown dates are inside. */
  readonly asOf?: string;
}

export interface IncomingRelease {
  readonly release: DescribedRelease;
  /** Real path of the folder it is ingested from; absent for one that is from no folder: no prune withdraws it. */
  readonly folder?: string;
  readonly contentHash: string;
  readonly passages: readonly CutPassage[];
}

/**
 * 'added': no current release of this source was there (a withdrawn one may have been); 'unchanged': nothing was written,
 * or it is withdrawn by an administrator and stays so, its newest content kept for `restore`.
 */
export type KeepOutcome = 'added' | 'updated' | 'unchanged';

/** Why a release is not shown, when an administrator has decided so. */
export interface Withdrawal {
  readonly reason: string;
  /** Who decided, as the caller names them ("Telegram user 12345678"). */
  readonly by: string;
}

/** Cuts a body into passages. */
export type Cut = (body: string, language: LanguageCode | null) => readonly CutPassage[];

/** What became of one release of a batch: kept, or refused for what it is (a span outside its body, an id already taken). */
export type KeepResult = { readonly outcome: KeepOutcome } | { readonly error: Error };

/** What an ingest needs to know of a release that is kept. */
export interface KnownSource {
  readonly id: string;
  readonly source: string;
  readonly contentHash: string;
  readonly status: ReleaseStatus;
  /** An administrator withdrew it: it stays so whatever is ingested. */
  readonly isHeld: boolean;
  /** Real path of the folder it was last ingested from; empty when that is not known. */
  readonly folder: string;
}

/** A release that was found, unchanged, in another folder than the one it was ingested from before. */
export interface MovedRelease {
  readonly id: string;
  readonly folder: string;
}

/** What stands beside a passage without its release's whole body. */
export interface ReleaseSummary {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: PublishedDate;
  readonly language: string | null;
  readonly url: string | null;
  readonly duplicateOf: string | null;
  readonly revision: number;
}

/** A passage with its text and its release, as the retriever needs it. */
export interface KeptPassage extends Passage {
  readonly text: string;
  readonly release: ReleaseSummary;
}

/** Places in a release around which passages are wanted. */
export interface WantedPassages {
  readonly releaseId: string;
  readonly ordinals: readonly number[];
}

/** Which passage of which release an id stands for. */
export interface PassagePlace {
  readonly id: number;
  readonly releaseId: string;
  readonly ordinal: number;
}

/** What an index needs of a passage. `publisher` and days are copied so that an index can filter by itself. */
export interface IndexablePassage {
  readonly id: number;
  readonly releaseId: string;
  readonly ordinal: number;
  readonly title: string;
  readonly text: string;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly days: DayRange | null;
}

/** A passage's text and its release's title: what its vector is kept under. */
export interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** A generation of the derived indexes. Named here, in the same step that makes it current. */
export interface Generation {
  readonly number: number;
  /** Names the settings an index depends on (embedding model, dimensions, analysis version); another value → rebuild. */
  readonly settings: string;
  /** Version of the LanceDB table that belongs to it. */
  readonly lexicalVersion: number;
  /** File names below the index directory. */
  readonly vectorFile: string;
  readonly statisticsFile: string;
  readonly passages: number;
  /** ISO 8601 instant. */
  readonly createdAt: string;
}

export interface ArchiveCounts {
  /** Current releases inside the filter. */
  readonly releases: number;
  /** Current releases that a date filter kept out because their date is unknown; 0 without a date filter. */
  readonly undated: number;
  readonly publishers: readonly string[];
  /** Earliest and latest day stated inside the filter (YYYY-MM-DD, YYYY-MM or YYYY), null when none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Current releases that are dated after a day. */
export interface Embargo {
  readonly releases: number;
  /** The nearest day (YYYY-MM-DD) from which one of them may be shown; null when there are none. */
  readonly first: string | null;
}

/** A publisher's share of the archive, or that of no stated publisher. */
export interface PublisherOverview {
  readonly name: string | null;
  readonly releases: number;
  /** Earliest and latest day stated (YYYY-MM-DD, YYYY-MM or YYYY), null when none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A piece of the list of current releases. */
export interface ReleaseList {
  /** How many there are in all. */
  readonly total: number;
  readonly releases: readonly ReleaseSummary[];
}

/** What was read out of a release of this revision. */
export interface FactsRead {
  readonly releaseId: string;
  readonly revision: number;
  /** JSON text. */
  readonly facts: string;
  /** Keys under which the release is found by `naming`. */
  readonly names: readonly string[];
}

export interface FactsKept {
  readonly release: ReleaseSummary;
  /** JSON text; null where these rules have not read the release yet. */
  readonly facts: string | null;
}

/**
 * The archive: the truth about releases, passages, vectors and which generation of the indexes is current.
 * Methods are asynchronous so that a shared database can stand behind the same interface.
 * Every method throws ArchiveError with a remedy when the database is read-only, full, locked or of a newer version.
 */
export interface Archive {
  /** Adds or replaces one release and its passages in one transaction; a passage id is never used again. */
  keep(incoming: IncomingRelease): Promise<KeepOutcome>;
  /**
   * The same for a batch in one commit (a commit waits for the disk): results in the order given. One release that is
   * refused takes no other with it; when the database itself fails, it throws and none of the batch is kept.
   */
  keepAll(incoming: readonly IncomingRelease[]): Promise<readonly KeepResult[]>;
  /**
   * Withdraws, in one transaction: no passage of it is returned by any method below any more. Returns how many were
   * current. With the decision of an administrator it holds: an ingest leaves it withdrawn until `restore`; without one
   * (its file is gone) it is current again as soon as it is found again.
   */
  withdraw(releaseIds: readonly string[], decision?: Withdrawal): Promise<number>;
  /**
   * Makes a withdrawn release current again, of the newest content that was read of it, in one transaction: cut anew,
   * under new passage ids. False when it is not withdrawn or not there.
   */
  restore(releaseId: string, cut: Cut): Promise<boolean>;
  /** The decision by which a release is withdrawn; null where there is none. */
  withdrawal(releaseId: string): Promise<Withdrawal | null>;
  /** Remembers the folders that releases are in now, in one commit; nothing else of them changes. */
  move(moved: readonly MovedRelease[]): Promise<void>;
  /** What is known of all releases, current and withdrawn, in the order of their first ingest. */
  sources(): Promise<readonly KnownSource[]>;
  release(id: string): Promise<Release | null>;
  /**
   * The earlier revisions that are kept of a release, newest first, whatever its status and their dates: `createRevisions`
   * knows which of them may be shown. One that said nothing else than the next is not kept.
   */
  revisions(releaseId: string): Promise<readonly RevisionHead[]>;
  revision(releaseId: string, revision: number): Promise<EarlierRevision | null>;
  /** Deletes the earlier revisions of a release; returns how many they were. */
  forgetRevisions(releaseId: string): Promise<number>;
  /** Deletes those of all releases that are more than are kept of one; returns how many they were. */
  trimRevisions(): Promise<number>;
  /** Passages of one current release, in order. */
  passagesOf(releaseId: string): Promise<readonly Passage[]>;
  /** The passages of these ids that belong to current releases, in the order asked; others are left out. */
  passages(ids: readonly number[]): Promise<readonly KeptPassage[]>;
  /** Where these passages stand, of those that belong to current releases, in the order asked. */
  places(ids: readonly number[]): Promise<readonly PassagePlace[]>;
  /**
   * For each of these releases its passages in order, with text and release: all of them when there are `limit` at most,
   * else the first one and those within `reach` of an ordinal asked for, `limit` at most, near before far. [] for one
   * not current.
   */
  passagesAround(
    wanted: readonly WantedPassages[],
    reach: number,
    limit: number,
  ): Promise<readonly (readonly KeptPassage[])[]>;
  /** Ids of all passages of current releases, ascending. */
  passageIds(filter?: ReleaseFilter): Promise<Float64Array>;
  /** What the indexes need, for these ids, in the order asked. */
  indexable(ids: readonly number[]): Promise<readonly IndexablePassage[]>;
  passageCount(filter?: ReleaseFilter): Promise<number>;
  counts(filter?: ReleaseFilter): Promise<ArchiveCounts>;
  /** What a filter with `asOf` of this day (YYYY-MM-DD) keeps out. */
  embargo(day: string): Promise<Embargo>;
  /** Ids of the passages of those. */
  embargoedPassages(day: string): Promise<ReadonlySet<number>>;
  /**
   * Current releases by the last day that their date may stand for, newest first, those without a date last, of one day
   * the one ingested last first. Of releases inside the filter with the same text only the first ingested is there.
   */
  latest(offset: number, limit: number, filter?: ReleaseFilter): Promise<ReleaseList>;
  /** Other current releases with the very text of this one, whatever its status, in the order of their first ingest. */
  copies(releaseId: string): Promise<readonly ReleaseSummary[]>;
  /** Names of all publishers of current releases with the number of their releases, most first. */
  publishers(): Promise<readonly { name: string; releases: number }[]>;
  /** Codes of the languages that current releases are in, the most frequent first. */
  languages(): Promise<readonly string[]>;
  /** The same with their dates, and with the releases of no stated publisher. */
  publisherOverview(filter?: ReleaseFilter): Promise<readonly PublisherOverview[]>;

  /** Vectors kept under (model, text hash); a missing one is left out of the map. */
  vectors(model: string, passageIds: readonly number[]): Promise<ReadonlyMap<number, Float32Array>>;
  /**
   * In one commit. `areLasting`: they cost money or time, so those of this model stay when no release has their text any
   * more, until `forgetUnusedVectors`; others go with the next generation.
   */
  keepVectors(
    model: string,
    vectors: ReadonlyMap<number, Float32Array>,
    options?: { readonly areLasting?: boolean },
  ): Promise<void>;
  /** Of each text of which this model's vector is not kept, the id of its first passage; ascending. */
  unembedded(model: string): Promise<readonly number[]>;
  /** Whether this model's vector of each text is kept, in order. */
  isEmbedded(model: string, texts: readonly TitledText[]): Promise<readonly boolean[]>;
  /** Deletes the vectors, of whatever model, of texts that no current release has; returns how many they were. */
  forgetUnusedVectors(): Promise<number>;

  /** Ids of current releases that this version of the rules has not read yet, in the order of their first ingest. */
  withoutFacts(rules: string, limit: number): Promise<readonly string[]>;
  /** In one commit. Facts go with the text that they were read of, so that of a later revision is never kept what was read of an earlier. */
  keepFacts(rules: string, read: readonly FactsRead[]): Promise<void>;
  /** In the order asked; a release that is not current is left out. */
  facts(rules: string, releaseIds: readonly string[]): Promise<readonly FactsKept[]>;
  /** Current releases found under this key, newest first, those without a date last; of copies the first ingested. */
  naming(key: string, filter?: ReleaseFilter): Promise<readonly string[]>;

  currentGeneration(): Promise<Generation | null>;
  /** Makes it current; older ones are forgotten except the one before. */
  publishGeneration(generation: Generation): Promise<void>;
  /** Facts about the archive as a whole ("lastIngest" …), JSON text. */
  meta(key: string): Promise<string | null>;
  setMeta(key: string, value: string): Promise<void>;
  close(): Promise<void>;
}
