/** Writes the manual of the program from its own options. */
@NullMarked
package dev.trivet.cli.manual;

import org.jspecify.annotations.NullMarked;
