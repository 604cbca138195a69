package id.kalimantan.figures.figure;

/** Which reported figures a list holds. */
record FigureList(FigureFilter filter, Vintage vintage) {}
