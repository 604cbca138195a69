@NullMarked
package id.kalimantan.figures.http;

import org.jspecify.annotations.NullMarked;
