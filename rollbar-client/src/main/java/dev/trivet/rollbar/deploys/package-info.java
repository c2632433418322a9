/** Deploys: when which revision of an application went where. */
@NullMarked
package dev.trivet.rollbar.deploys;

import org.jspecify.annotations.NullMarked;
