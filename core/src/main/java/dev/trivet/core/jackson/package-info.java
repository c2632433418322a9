/**
 * Jackson, set up once: lenient reading of responses, and the tricks that make it fast. Not
 * exported; what each trick costs and gains is in the design decisions.
 */
@NullMarked
package dev.trivet.core.jackson;

import org.jspecify.annotations.NullMarked;
