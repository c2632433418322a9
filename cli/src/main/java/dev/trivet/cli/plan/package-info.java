/** Onboards a team: look, plan, look again, create what is missing. */
@NullMarked
package dev.trivet.cli.plan;

import org.jspecify.annotations.NullMarked;
