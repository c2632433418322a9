/** Environments that the applications of a project run in. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.environments;

import org.jspecify.annotations.NullMarked;
