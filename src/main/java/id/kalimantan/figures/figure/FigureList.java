package id.kalimantan.figures.figure;

/**
 * A list of reported figures that a client asks for.
 *
 * @param descending whether the greatest comes first
 */
record FigureList(FigureFilter filter, FigureOrder order, boolean descending, Vintage vintage) {}
