@NullMarked
package id.kalimantan.figures.figure;

import org.jspecify.annotations.NullMarked;
