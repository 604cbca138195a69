@NullMarked
package id.kalimantan.figures.sql;

import org.jspecify.annotations.NullMarked;
