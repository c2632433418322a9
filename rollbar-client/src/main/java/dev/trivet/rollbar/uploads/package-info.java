/** Uploads of source maps and symbol files, with which traces are made readable. */
@NullMarked
package dev.trivet.rollbar.uploads;

import org.jspecify.annotations.NullMarked;
