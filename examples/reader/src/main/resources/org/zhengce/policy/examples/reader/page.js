(function () {
  'use strict';
  var marks = Array.prototype.slice.call(document.querySelectorAll('mark[id]'));
  var tip = document.getElementById('tip').firstElementChild;
  function show(mark) {
    tip.textContent = mark.getAttribute('title');
  }
  function move(from, to) {
    if (to < 0 || to >= marks.length) {
      return;
    }
    marks[from].setAttribute('tabindex', '-1');
    marks[to].setAttribute('tabindex', '0');
    marks[to].focus();
  }
  document.addEventListener('mouseover', function (event) {
    var mark = event.target.closest && event.target.closest('mark');
    if (mark) {
      show(mark);
    }
  });
  document.addEventListener('focusin', function (event) {
    if (event.target.matches && event.target.matches('mark')) {
      show(event.target);
    }
  });
  document.addEventListener('keydown', function (event) {
    var at = marks.indexOf(document.activeElement);
    var step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    if (at >= 0 && step) {
      event.preventDefault();
      move(at, at + step);
    } else if (at >= 0 && (event.key === 'Home' || event.key === 'End')) {
      event.preventDefault();
      move(at, event.key === 'Home' ? 0 : marks.length - 1);
    }
  });
  window.addEventListener('beforeprint', function () {
    Array.prototype.forEach.call(document.querySelectorAll('details'), function (each) {
      each.open = true;
    });
  });
}());
