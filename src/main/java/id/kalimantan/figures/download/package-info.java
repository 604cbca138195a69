/** Files of what is published: each feature provides its own, here they are served. */
@NullMarked
package id.kalimantan.figures.download;

import org.jspecify.annotations.NullMarked;
