/** Environments that a project was reported from. */
@NullMarked
package dev.trivet.rollbar.environments;

import org.jspecify.annotations.NullMarked;
