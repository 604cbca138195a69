/** What whoever runs the server needs: health, metrics, and logs of operations. */
@NullMarked
package id.kalimantan.figures.operations;

import org.jspecify.annotations.NullMarked;
