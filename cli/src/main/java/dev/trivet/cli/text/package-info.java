/** Writes text for terminals and JSON for other programs. */
@NullMarked
package dev.trivet.cli.text;

import org.jspecify.annotations.NullMarked;
