package id.kalimantan.figures.figure;

/** What is printed right beside a number: per cent, a currency, or nothing that tells its unit. */
enum UnitMark {
    NONE,
    PERCENT,
    MONEY;

    static UnitMark of(Unit unit) {
        return unit.isMoney() ? MONEY : unit == Unit.PERCENT ? PERCENT : NONE;
    }

    /** Whether a number with this mark may be one in a unit. Publishers leave marks out, in tables above all. */
    boolean fits(Unit unit) {
        return this == NONE || this == of(unit);
    }
}
