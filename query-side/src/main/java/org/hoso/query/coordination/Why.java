package org.hoso.query.coordination;

import org.hoso.query.progress.ProgressStage;
import org.hoso.query.wording.Sentence;

/** Why a track stands where it does: the stage, and what that means in both languages. */
public record Why(ProgressStage code, Sentence sentence) {}
