@NullMarked
package id.kalimantan.figures.graphql;

import org.jspecify.annotations.NullMarked;
