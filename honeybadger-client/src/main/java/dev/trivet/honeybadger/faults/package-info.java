/**
 * Faults of a project, their occurrences and the comments on them. Models and queries are
 * immutable.
 */
@NullMarked
package dev.trivet.honeybadger.faults;

import org.jspecify.annotations.NullMarked;
