/**
 * Incidents and what belongs to them: action items, events, feedback, status page events, meeting
 * recordings.
 */
@NullMarked
package dev.trivet.rootly.incidents;

import org.jspecify.annotations.NullMarked;
