package dev.trivet.core.service;

/** A payload that is sent in a form of its own, which no envelope wraps. */
public sealed interface SelfEncoded permits JsonLines, MultipartUpload {}
