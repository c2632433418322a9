/**
 * Jackson, set up once: lenient reading of responses, and the tricks that make it fast. Exported to
 * Rootly's client only, whose resources are read flat; what each trick costs and gains is in the
 * design decisions.
 */
@NullMarked
package dev.trivet.core.jackson;

import org.jspecify.annotations.NullMarked;
