/** The command line: reads arguments, prints results, and leaves the work to the other packages. */
@NullMarked
package dev.trivet.cli;

import org.jspecify.annotations.NullMarked;
