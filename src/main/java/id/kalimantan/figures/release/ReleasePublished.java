package id.kalimantan.figures.release;

/**
 * Fired once for each release, in their order, when this server hears of it, whichever server published it; of the
 * releases before its own start only for the newest. {@link ReleaseTracker#number()} is then this number or a higher one.
 *
 * @param number the release's number
 */
public record ReleasePublished(int number) {}
