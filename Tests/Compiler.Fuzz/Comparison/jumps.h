// What jumps pass: objects, blocks with finally, handlers.
#pragma once
#include "exceptions.h"

REF class Route {
public:
    static int Way(int n) {
        int all = 0;
        for (int i = 0; i < 6; i++) {
            try {
                Watched watched(i);
                switch (n & 7) {
                case 0: continue;
                case 1: if (i > 2) break; all++; continue;
                case 2: return all + i;
                case 3: risky(i); all += i; break;
                case 4: if (i == 3) goto out; break;
                case 5: all += Thrower::Managed(i);
                default: all += 2;
                }
                n += i;
            } catch (int caught) {
                all += caught;
                if (caught > 4) break;
                continue;
            } catch (Failure H caught) {
                note("way", caught->Code);
                if (n & 1) goto out;
                n++;
            } catch (...) {
                note("lost", i);
                if (all > 9) return all;
            }
            note("turn", all);
        }
        return all;
    out:
        note("out", all);
        return -all;
    }
};
