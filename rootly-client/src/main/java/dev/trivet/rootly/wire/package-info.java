/**
 * How calls travel: JSON:API documents and error bodies, and collections declared as data. Not
 * exported.
 */
@NullMarked
package dev.trivet.rootly.wire;

import org.jspecify.annotations.NullMarked;
