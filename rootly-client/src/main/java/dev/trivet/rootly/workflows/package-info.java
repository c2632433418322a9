/**
 * What is done in an incident: workflows, which Rootly carries out by itself, and playbooks, which
 * people follow.
 */
@NullMarked
package dev.trivet.rootly.workflows;

import org.jspecify.annotations.NullMarked;
