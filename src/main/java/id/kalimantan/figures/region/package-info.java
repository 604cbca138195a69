@NullMarked
package id.kalimantan.figures.region;

import org.jspecify.annotations.NullMarked;
