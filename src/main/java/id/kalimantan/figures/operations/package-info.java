/** What whoever runs the server needs: health, metrics, logs of operations and an orderly end. */
@NullMarked
package id.kalimantan.figures.operations;

import org.jspecify.annotations.NullMarked;
