@NullMarked
package id.kalimantan.figures.network;

import org.jspecify.annotations.NullMarked;
