package org.hoso.runtime.problems;

/** 507: the disk for files is full; nothing of the file was kept, and it may be sent again once somebody has made room. */
public final class NoRoomForFiles extends ToldProblem {
    private static final long serialVersionUID = 1L;

    public NoRoomForFiles() {
        super("the disk for files has no room");
    }

    @Override
    public String code() {
        return ProblemCode.NO_ROOM_FOR_FILES.code();
    }

    @Override
    public int status() {
        return ProblemCode.NO_ROOM_FOR_FILES.status();
    }
}
