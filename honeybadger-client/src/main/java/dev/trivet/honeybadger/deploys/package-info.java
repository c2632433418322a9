/** Deploys of a project. Models and queries are immutable. */
@NullMarked
package dev.trivet.honeybadger.deploys;

import org.jspecify.annotations.NullMarked;
