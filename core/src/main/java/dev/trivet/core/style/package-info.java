/**
 * How models are generated: the styles and the encoding that the annotation processor reads. Only
 * there at compile time.
 */
@NullMarked
package dev.trivet.core.style;

import org.jspecify.annotations.NullMarked;
