/** Environments of a project. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.environments;

import org.jspecify.annotations.NullMarked;
