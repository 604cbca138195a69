@NullMarked
package id.kalimantan.figures.release;

import org.jspecify.annotations.NullMarked;
