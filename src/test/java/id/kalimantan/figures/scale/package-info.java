/** How the queries do when there is far more data than the bundled dataset holds. */
@NullMarked
package id.kalimantan.figures.scale;

import org.jspecify.annotations.NullMarked;
