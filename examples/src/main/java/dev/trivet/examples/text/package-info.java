/** Text for terminals and machines. */
@NullMarked
package dev.trivet.examples.text;

import org.jspecify.annotations.NullMarked;
