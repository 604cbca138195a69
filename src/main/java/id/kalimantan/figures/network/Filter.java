package id.kalimantan.figures.network;

/** Which rows of a table a list holds. */
interface Filter {
    Criteria criteria();
}
