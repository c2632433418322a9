/** Deploys: which revision of an application was deployed to which environment, and when. */
@NullMarked
package dev.trivet.rollbar.deploys;

import org.jspecify.annotations.NullMarked;
