// All rules in the order they run.

import { rule5T1 } from './5-t1.ts'
import { rule5T2 } from './5-t2.ts'
import { rule61T1 } from './6-1-t1.ts'
import { rule62T1 } from './6-2-t1.ts'
import { rule71T1 } from './7-1-t1.ts'
import { rule71T2 } from './7-1-t2.ts'
import { rule71T3 } from './7-1-t3.ts'
import { rule71T4 } from './7-1-t4.ts'
import { rule71T5 } from './7-1-t5.ts'
import { rule71T6 } from './7-1-t6.ts'
import { rule71T7 } from './7-1-t7.ts'
import { rule71T8 } from './7-1-t8.ts'
import { rule71T9 } from './7-1-t9.ts'
import { rule71T10 } from './7-1-t10.ts'
import { rule71T11 } from './7-1-t11.ts'
import { rule71T12 } from './7-1-t12.ts'
import { rule72T3 } from './7-2-t3.ts'
import { rule72T4 } from './7-2-t4.ts'
import { rule72T5 } from './7-2-t5.ts'
import { rule72T6 } from './7-2-t6.ts'
import { rule72T7 } from './7-2-t7.ts'
import { rule72T8 } from './7-2-t8.ts'
import { rule72T9 } from './7-2-t9.ts'
import { rule72T10 } from './7-2-t10.ts'
import { rule72T11 } from './7-2-t11.ts'
import { rule72T12 } from './7-2-t12.ts'
import { rule72T13 } from './7-2-t13.ts'
import { rule72T14 } from './7-2-t14.ts'
import { rule72T15 } from './7-2-t15.ts'
import { rule72T16 } from './7-2-t16.ts'
import { rule72T17 } from './7-2-t17.ts'
import { rule72T18 } from './7-2-t18.ts'
import { rule72T19 } from './7-2-t19.ts'
import { rule72T20 } from './7-2-t20.ts'
import { rule72T26 } from './7-2-t26.ts'
import { rule72T27 } from './7-2-t27.ts'
import { rule72T28 } from './7-2-t28.ts'
import { rule72T29 } from './7-2-t29.ts'
import { rule72T34 } from './7-2-t34.ts'
import { rule72T36 } from './7-2-t36.ts'
import { rule72T37 } from './7-2-t37.ts'
import { rule72T38 } from './7-2-t38.ts'
import { rule72T39 } from './7-2-t39.ts'
import { rule72T40 } from './7-2-t40.ts'
import { rule72T41 } from './7-2-t41.ts'
import { rule72T42 } from './7-2-t42.ts'
import { rule73T1 } from './7-3-t1.ts'
import { rule742T1 } from './7-4-2-t1.ts'
import { rule744T1 } from './7-4-4-t1.ts'
import { rule744T2 } from './7-4-4-t2.ts'
import { rule75T1 } from './7-5-t1.ts'
import { rule75T2 } from './7-5-t2.ts'
import { rule77T1 } from './7-7-t1.ts'
import { rule79T1 } from './7-9-t1.ts'
import { rule79T2 } from './7-9-t2.ts'
import { rule7181T1 } from './7-18-1-t1.ts'
import { rule7181T2 } from './7-18-1-t2.ts'
import { rule7183T1 } from './7-18-3-t1.ts'
import { rule7185T1 } from './7-18-5-t1.ts'
import { rule7185T2 } from './7-18-5-t2.ts'
import { rule72132T1 } from './7-21-3-2-t1.ts'
import { rule72141T1 } from './7-21-4-1-t1.ts'
import { rule72141T2 } from './7-21-4-1-t2.ts'
import { rule7215T1 } from './7-21-5-t1.ts'
import { rule7217T1 } from './7-21-7-t1.ts'
import { rule7217T2 } from './7-21-7-t2.ts'
import { rule7218T1 } from './7-21-8-t1.ts'
import { annotationParent } from './annotation-parent.ts'
import { emptyElement } from './empty-element.ts'
import { figureBox } from './figure-box.ts'
import { headerScope } from './header-scope.ts'
import { idTree } from './id-tree.ts'
import { linkTarget } from './link-target.ts'
import { marksBalanced } from './marks-balanced.ts'
import { marksNested } from './marks-nested.ts'
import { marksUnique } from './marks-unique.ts'
import { noActions } from './no-actions.ts'
import { parentTree } from './parent-tree.ts'
import { readingOrder } from './reading-order.ts'
import { rootDocument } from './root-document.ts'
import { textInPage } from './text-in-page.ts'
import { textOverlap } from './text-overlap.ts'
import { textSize } from './text-size.ts'
import type { Rule } from './types.ts'

/** All rules. */
export const rules: readonly Rule[] = [
  rule5T1,
  rule5T2,
  rule61T1,
  rule62T1,
  rule71T1,
  rule71T2,
  rule71T3,
  marksNested,
  marksUnique,
  marksBalanced,
  rule71T4,
  rule71T5,
  rule71T6,
  rule71T7,
  rule71T8,
  rule71T9,
  rule71T10,
  rule71T11,
  rule71T12,
  rule72T3,
  rule72T4,
  rule72T5,
  rule72T6,
  rule72T7,
  rule72T8,
  rule72T9,
  rule72T10,
  rule72T11,
  rule72T12,
  rule72T13,
  rule72T14,
  rule72T16,
  rule72T17,
  rule72T18,
  rule72T19,
  rule72T20,
  rule72T26,
  rule72T27,
  rule72T28,
  rule72T36,
  rule72T37,
  rule72T38,
  rule72T39,
  rule72T40,
  rule72T15,
  rule72T42,
  rule72T41,
  rule72T29,
  rule72T34,
  rule73T1,
  rule77T1,
  figureBox,
  rule742T1,
  rule744T1,
  rule744T2,
  rule75T1,
  rule75T2,
  headerScope,
  rule79T1,
  rule79T2,
  idTree,
  rule7181T1,
  rule7181T2,
  rule7183T1,
  rule7185T1,
  rule7185T2,
  annotationParent,
  parentTree,
  rule72132T1,
  rule72141T1,
  rule72141T2,
  rule7215T1,
  rule7217T1,
  rule7217T2,
  rule7218T1,
  rootDocument,
  emptyElement,
  readingOrder,
  textSize,
  textInPage,
  textOverlap,
  linkTarget,
  noActions,
]
