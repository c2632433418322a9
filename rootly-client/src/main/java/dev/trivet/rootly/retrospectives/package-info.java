/**
 * Retrospectives of incidents, and how they are set up: processes, steps, templates,
 * configurations.
 */
@NullMarked
package dev.trivet.rootly.retrospectives;

import org.jspecify.annotations.NullMarked;
