/**
 * On-call schedules with their rotations, shifts, overrides and shadows, shift coverage requests,
 * and pay reports.
 */
@NullMarked
package dev.trivet.rootly.schedules;

import org.jspecify.annotations.NullMarked;
