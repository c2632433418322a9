/**
 * Reports of applications to a project: errors, deploys, check-ins, events and source maps. Models
 * are immutable.
 */
@NullMarked
package dev.trivet.honeybadger.reporting;

import org.jspecify.annotations.NullMarked;
